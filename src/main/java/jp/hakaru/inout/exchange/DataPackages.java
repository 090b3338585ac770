package jp.hakaru.inout.exchange;

import java.io.IOException;
import java.nio.file.Path;
import jp.hakaru.base.dossier.RowSource;

/**
 * Writes and reads dossiers as data packages (データパッケージ): {@code datapackage.json} and one UTF-8 CSV
 * a table. The same dossier gives the same bytes, and what was written is read as an equal dossier.
 * Source: Frictionless Data Package v1, profile {@code tabular-data-package}; DESIGN §4.
 */
public interface DataPackages {
  /**
   * Writes into {@code folder}, which is made where it is absent, table by table. Files of an
   * earlier package there are replaced, the description last. The check of machine readability goes
   * with it as {@code machine_readability.csv}.
   */
  void write(RowSource record, PackageHead head, Path folder) throws IOException;

  /** The same as one zip, without time stamps. */
  byte[] zip(RowSource record, PackageHead head) throws IOException;
}
