package jp.hakaru.inout.ingest;

import java.util.Map;
import java.util.Optional;

/**
 * How a person decided offered ties (対応の回答).
 *
 * @param earlier by the key of a row that was offered, the key of the row that it goes on as; empty
 *     where it is a new one
 */
public record TieAnswers(Map<String, Optional<String>> earlier) {
  /** No answer. */
  public static final TieAnswers NONE = new TieAnswers(Map.of());

  public TieAnswers {
    earlier = Map.copyOf(earlier);
  }
}
