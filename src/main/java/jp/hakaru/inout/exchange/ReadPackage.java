package jp.hakaru.inout.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;

/** What came of reading a package (パッケージの読み取り結果): a dossier, or all that is wrong with it. */
public sealed interface ReadPackage {
  /**
   * The package was read.
   *
   * @param id of the package: that of its description, which names the hash of every file
   * @param released day of the newest release in it
   */
  record Read(Dossier dossier, Municipality body, Id id, Optional<LocalDate> released)
      implements ReadPackage {}

  /**
   * The package is wrong; nothing of it may be taken.
   *
   * @param faults all of them, by file and row
   * @param complete whether there were no more than are told
   */
  record Faulty(List<PackageFault> faults, boolean complete) implements ReadPackage {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
