package jp.hakaru.inout.ingest;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipality;

/**
 * Which body a paper is of (団体の指定).
 *
 * @param chosen the body that the caller names; empty where the paper's text shall tell
 * @param insist whether {@code chosen} holds though the text clearly names another
 * @param examples example bodies known to the caller, found by name like real ones
 */
public record BodyChoice(
    Optional<Municipality> chosen, boolean insist, List<Municipality> examples) {
  public BodyChoice {
    examples = List.copyOf(examples);
  }

  /** The paper's text tells. */
  public static BodyChoice fromText(List<Municipality> examples) {
    return new BodyChoice(Optional.empty(), false, examples);
  }

  /** The paper is of {@code body}; it is refused when its text clearly names another. */
  public static BodyChoice of(Municipality body) {
    return new BodyChoice(Optional.of(body), false, List.of());
  }
}
