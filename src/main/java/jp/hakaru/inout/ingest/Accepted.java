package jp.hakaru.inout.ingest;

import java.util.List;

/** What a change is when a person accepts some of what waits (受け入れた変更). */
public sealed interface Accepted {

  /**
   * It leaves a consistent record.
   *
   * @param change as accepted: {@code sure} is the record afterwards, {@code open} what of the
   *     paper goes in, {@code waiting} what is left out
   */
  record Whole(PaperChange change) implements Accepted {}

  /**
   * It would not.
   *
   * @param torn at least one
   */
  record Inconsistent(List<Torn> torn) implements Accepted {
    public Inconsistent {
      torn = List.copyOf(torn);
    }
  }
}
