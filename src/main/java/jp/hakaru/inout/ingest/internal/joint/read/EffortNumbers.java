package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.HashMap;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;

/** How the efforts of a budget are numbered (取組の番号). */
final class EffortNumbers {
  private final Map<EffortDraft, String> forms = new HashMap<>();
  private final Map<EffortDraft, Integer> ordinals = new HashMap<>();

  void form(EffortDraft effort, String form) {
    forms.put(effort, form);
  }

  void ordinal(EffortDraft effort, int ordinal) {
    ordinals.put(effort, ordinal);
  }

  /** Empty for one without a number, or that is not numbered here. */
  String form(EffortDraft effort) {
    return forms.getOrDefault(effort, "");
  }

  /** 0 for one without a number, or that is not numbered here. */
  int ordinal(EffortDraft effort) {
    return ordinals.getOrDefault(effort, 0);
  }

  /** Whether any effort was numbered so. */
  boolean know(String form) {
    return forms.containsValue(form);
  }

  /** Whether a part of {@code parent} bears this number. */
  boolean hasPart(EffortDraft parent, int ordinal) {
    return ordinals.entrySet().stream()
        .anyMatch(one -> one.getValue() == ordinal && parent.equals(one.getKey().parent()));
  }
}
