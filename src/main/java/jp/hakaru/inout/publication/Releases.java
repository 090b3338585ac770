package jp.hakaru.inout.publication;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.Id;

/** Releases to the public (公表する). Each call belongs to the caller's writing transaction. */
public interface Releases {
  /**
   * Makes the rows of {@code unit} public and withdraws those of {@code withdrawn}.
   *
   * @param body the body's name
   * @param document the paper that is released
   * @param title what is released, for people
   * @param reason why
   * @return the release; none when the public record says all that already
   */
  Optional<Release> release(
      String body, Id document, Dossier unit, Dossier withdrawn, String title, String reason);

  /** The releases whose package is no longer what its hash says; none when all is well. */
  List<Id> listBroken();
}
