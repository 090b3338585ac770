package jp.hakaru.inout.publication;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;

/** Releases to the public (公表する). Each call belongs to the caller's transaction. */
public interface Releases {
  /**
   * Makes the rows of {@code unit} public, and withdraws what is public and no longer in {@code
   * record}.
   *
   * @param body whose record it is
   * @param document the paper or package that is released
   * @param record the body's whole record as it is now
   * @param title what is released, for people
   * @param reason why
   * @return the release; none when the public record says all that already
   */
  Optional<Release> release(
      Municipality body, Id document, Dossier unit, Dossier record, String title, String reason);

  /** Whether {@code document}, a paper or package, was ever released. */
  boolean isReleased(Id document);

  /** The releases whose package is no longer what its hash says; none when all is well. */
  List<Id> listBroken();
}
