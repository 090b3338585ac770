package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.List;
import java.util.Objects;
import jp.hakaru.inout.ingest.internal.joint.draft.SurveyDraft;

/** Whether answers of all kinds add up to the printed total (回答の件数の合計). */
final class AnswerSums {
  private AnswerSums() {}

  /**
   * Whether {@code total} is not the sum of {@code kinds}. A single kind is a part of it and no
   * more than it; of kinds that print no number nothing is known but that.
   */
  static boolean contradict(SurveyDraft.Count total, List<SurveyDraft.KindCount> kinds) {
    Integer printed = total.number();
    List<Integer> numbers =
        kinds.stream().map(one -> one.count().number()).filter(Objects::nonNull).toList();
    if (printed == null || numbers.isEmpty()) {
      return false;
    }
    long sum = numbers.stream().mapToLong(Integer::longValue).sum();
    boolean whole = kinds.size() > 1 && numbers.size() == kinds.size();
    return whole ? sum != printed : sum > printed;
  }
}
