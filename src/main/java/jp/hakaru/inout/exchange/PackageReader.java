package jp.hakaru.inout.exchange;

import java.io.IOException;
import java.nio.file.Path;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.exchange.internal.read.PackageFiles;
import jp.hakaru.inout.exchange.internal.read.WholePackage;

/**
 * Reads data packages (データパッケージの読み取り). Pure: touches no database and may be used by several
 * threads. A package is taken whole or not at all.
 */
public final class PackageReader {
  private final Municipalities register;

  public PackageReader(Municipalities register) {
    this.register = register;
  }

  /**
   * Whether {@code path} is a package: a {@code datapackage.json}, a zip of a folder that holds
   * one, or the folder. A workbook is a zip as well, and no package.
   */
  public static boolean isPackage(Path path) throws IOException {
    return PackageFiles.isPackage(path);
  }

  /** Whether {@code path} is a zip that cannot be opened, since it is cut short or altered. */
  public static boolean isDamagedArchive(Path path) throws IOException {
    return PackageFiles.isDamagedArchive(path);
  }

  /** The id of the package of {@code body} whose {@code datapackage.json} has those bytes. */
  public static Id idOf(MunicipalityCode body, byte[] description) {
    return Id.ofBytes('k', body, description);
  }

  /** The dossier in the package at {@code path}, or everything that is wrong with it. */
  public ReadPackage read(Path path) throws IOException {
    try (PackageFiles files = PackageFiles.open(path)) {
      return new WholePackage(files, register).read();
    }
  }
}
