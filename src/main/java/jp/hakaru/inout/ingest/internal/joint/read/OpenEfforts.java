package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The efforts of a budget that stand open (開いている取組): that of which texts now are, below those of
 * which it is a part. How it is numbered tells where the next one stands.
 */
final class OpenEfforts {
  private final EffortNumbers numbers;
  private final List<Level> open = new ArrayList<>();
  private int base;

  OpenEfforts(EffortNumbers numbers) {
    this.numbers = numbers;
  }

  /** An effort, and how it is numbered; the programme bears no number. */
  private record Level(String form, EffortDraft effort) {}

  void clear() {
    open.clear();
    base = 0;
  }

  /** From here on none goes above what stands open. */
  void fix() {
    base = open.size();
  }

  /** Opens {@code effort} with all that are above it. */
  void reopen(EffortDraft effort) {
    open.clear();
    for (EffortDraft at = effort; at != null; at = at.parent()) {
      open.addFirst(new Level(numbers.form(at), at));
    }
  }

  /** Opens a programme alone. */
  void backTo(EffortDraft programme) {
    clear();
    open.add(new Level("", programme));
  }

  Optional<EffortDraft> top() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getFirst().effort());
  }

  Optional<EffortDraft> last() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast().effort());
  }

  /** A known form stands at its level, a new one below all that are open. */
  int depth(String form) {
    for (int at = base; at < open.size(); at++) {
      if (open.get(at).form().equals(form)) {
        return at;
      }
    }
    return form.isEmpty() ? base : open.size();
  }

  /** Whether none that stands open is numbered so. */
  boolean isDeeper(String form) {
    return !open.isEmpty() && depth(form) == open.size();
  }

  /** What one at {@code depth} would be a part of. */
  @Nullable EffortDraft above(int depth) {
    return depth == 0 ? null : open.get(depth - 1).effort();
  }

  /** Whether a number follows that of the effort before it on its level, or is the first there. */
  boolean goesOn(int depth, int ordinal) {
    boolean onLevel = depth < open.size();
    int before = onLevel ? numbers.ordinal(open.get(depth).effort()) : 0;
    boolean top = depth == 0 && onLevel && open.getFirst().effort().kind() != EffortKind.PROGRAMME;
    return !top && ordinal == before + 1;
  }

  /** Whether a number is the next of those that stand open. */
  boolean isNext(Sign sign) {
    return open.stream()
        .filter(level -> level.form().equals(sign.form()))
        .anyMatch(level -> numbers.ordinal(level.effort()) + 1 == sign.ordinal());
  }
}
