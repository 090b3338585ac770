package jp.hakaru.inout.entry;

import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.inout.ingest.ReadPaper;

/** What shall enter the record (取り込むもの). */
public sealed interface Incoming {
  /** Whose record it is of. */
  Municipality body();

  Dossier dossier();

  /** The document that a release names. */
  Id document();

  /**
   * A paper that was read.
   *
   * @param original its bytes; not copied, must not change
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a paper are large and written once
  record Paper(ReadPaper.Read read, byte[] original) implements Incoming {
    @Override
    public Municipality body() {
      return read.body();
    }

    @Override
    public Dossier dossier() {
      return read.dossier();
    }

    @Override
    public Id document() {
      return dossier().rows(Table.DOCUMENTS).getFirst().documentId();
    }
  }

  /** A data package that was read; it speaks for every paper that it carries. */
  record Package(ReadPackage.Read read) implements Incoming {
    @Override
    public Municipality body() {
      return read.body();
    }

    @Override
    public Dossier dossier() {
      return read.dossier();
    }

    @Override
    public Id document() {
      return read.id();
    }
  }
}
