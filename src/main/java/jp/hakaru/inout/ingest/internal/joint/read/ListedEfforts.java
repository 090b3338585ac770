package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.source.Value;

/** The efforts that lists without money name (金額のない一覧の取組), against which the budget is held. */
final class ListedEfforts {
  private final Set<EffortDraft> listed = new HashSet<>();

  void add(List<EffortDraft> efforts) {
    listed.addAll(efforts);
  }

  /**
   * The budget names a part that no list does: where a list has the part before it, the texts there
   * may be of both.
   */
  void lack(EffortDraft parent, int ordinal) {
    if (listed.contains(parent)) {
      listed.stream()
          .filter(one -> parent.equals(one.parent()))
          .filter(one ->
              Objects.equals(Value.textOf(one.heading().number()), Integer.toString(ordinal - 1)))
          .forEach(one -> one.texts().clear());
    }
  }

  /** Whether lists name departments, and none of {@code effort}: their line is lost. */
  boolean lackDepartments(EffortDraft effort) {
    return effort.kind() == EffortKind.EFFORT
        && effort.departments() == null
        && listed.stream()
            .anyMatch(one -> one.kind() == EffortKind.EFFORT && one.departments() != null);
  }
}
