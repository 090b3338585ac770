package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.joint.text.Ways;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The efforts of a paper with their parts (取組の木). One that the paper prints at several places, by
 * the same name, is one: its places and amounts are gathered. Below a heading that no name of the
 * paper is nothing stands open.
 */
final class EffortTree {
  private static final int LONGEST_NAME = 32;

  private final EffortStore store;
  private final EffortNames names;
  private final EffortNumbers numbers = new EffortNumbers();
  private final OpenEfforts open = new OpenEfforts(numbers);
  private final NameList list = new NameList();
  private boolean overview;
  private boolean nameless;

  EffortTree(List<String> nameTails) {
    this.store = new EffortStore(nameTails);
    this.names = store.names();
  }

  /** The efforts wherever they stand. */
  EffortStore store() {
    return store;
  }

  /** The effort of this very name, folded. */
  Optional<EffortDraft> named(String key) {
    return names.of(key);
  }

  void openBudget(YearAt of) {
    store.openYear(of);
    open.clear();
    freely();
  }

  /** From here on efforts of all levels may follow. */
  private void freely() {
    overview = false;
    nameless = false;
    list.end();
  }

  /** The effort below which texts now stand; empty where it is not known. */
  Optional<EffortDraft> current() {
    return nameless ? Optional.empty() : open.last();
  }

  /**
   * Takes an effort with its amount.
   *
   * @param sign its number or bullet, unset where it has none
   * @return false where its number shows that one above it is lost, so that nothing tells of which
   *     effort it is a part
   */
  boolean put(@Nullable Sign sign, Tails.Titled titled, EffortDraft.Amount amount) {
    String form = sign == null ? "" : sign.form();
    int ordinal = sign == null ? 0 : sign.ordinal();
    int depth = open.depth(form);
    EffortDraft parent = open.above(depth);
    EffortDraft known = names.of(Words.key(titled.title().text())).orElse(null);
    boolean goesOn = overview || goesOn(depth, ordinal);
    if (known == null && !goesOn) {
      lose(form, ordinal, titled.title());
      return false;
    }
    if (!goesOn && ordinal > 1 && !numbers.know(form)) {
      orphan();
    }
    EffortDraft effort =
        known == null
            ? store.add(sign, titled, parent)
            : EffortStore.again(known, sign, titled, goesOn ? parent : null);
    effort.amounts().add(amount);
    reopen(effort, form);
    list.end();
    if (ordinal > 0) {
      numbers.ordinal(effort, ordinal);
    } else {
      list.mark(numbers.ordinal(effort));
    }
    return true;
  }

  /** Whether {@link #put} would take such an effort. */
  boolean mayPut(@Nullable Sign sign, Tails.Titled titled) {
    String form = sign == null ? "" : sign.form();
    int ordinal = sign == null ? 0 : sign.ordinal();
    return overview
        || names.of(Words.key(titled.title().text())).isPresent()
        || goesOn(open.depth(form), ordinal);
  }

  /**
   * The effort before one is lost. Where efforts were so numbered before, it is a part of that
   * which stands open; else those below the programme may be parts of the lost one.
   */
  private void lose(String form, int ordinal, Value title) {
    boolean below = numbers.know(form);
    if (below && open.isDeeper(form)) {
      open.last().ifPresent(EffortStore::promote);
    } else if (!below && ordinal > 1) {
      orphan();
    }
    loseName(Words.key(title.text()));
    lose();
  }

  /** What stands below the programme may be parts of one that is lost. */
  private void orphan() {
    open.top().ifPresent(store::orphan);
  }

  /** An effort of this name, folded, is not read. */
  void loseName(String key) {
    names.lose(key);
  }

  /**
   * Whether one marked and not numbered stands in a list of efforts that were numbered before, and
   * not behind the one before it: that one is lost.
   */
  boolean skips(@Nullable Sign sign, Tails.Titled titled) {
    if (sign == null || sign.isNumber()) {
      return false;
    }
    EffortDraft known = names.of(Words.key(titled.title().text())).orElse(null);
    EffortDraft parent =
        known == null ? current().map(EffortDraft::parent).orElse(null) : known.parent();
    int next = list.marked() + 1;
    boolean late = known == null || numbers.ordinal(known) > next;
    return late && parent != null && numbers.hasPart(parent, next);
  }

  /** Whether a list of names ends before the last part of the effort whose parts it names. */
  boolean endsEarly() {
    EffortDraft parent = current().map(EffortDraft::parent).orElse(null);
    int last = list.last();
    return last > 0 && parent != null && !overview && numbers.hasPart(parent, last + 1);
  }

  /** Whether a number goes on where an effort may stand; a mark always does. */
  private boolean goesOn(int depth, int ordinal) {
    return ordinal == 0 || !nameless && open.goesOn(depth, ordinal);
  }

  /** From here on nothing tells of which effort texts are, before one is named. */
  void lose() {
    nameless = true;
  }

  /** Opens {@code effort} with all that are above it. */
  private void reopen(EffortDraft effort, String form) {
    numbers.form(effort, form);
    open.reopen(effort);
    nameless = false;
  }

  void backTo(EffortDraft programme) {
    open.backTo(programme);
    freely();
  }

  /**
   * An overview of what has been told begins, of the effort of this name, or of none that is known:
   * nothing stands open before one is named.
   */
  void overview(String name) {
    open.clear();
    freely();
    names.of(name).ifPresent(effort -> reopen(effort, numbers.form(effort)));
    open.fix();
    overview = true;
    nameless = true;
  }

  /** Whether the number of a name of a list is not the next, or not 1: that before it is lost. */
  boolean startsLate(JointLine line) {
    return !line.isTable()
        && line.number().filter(sign -> list.isLate(sign, !overview)).isPresent()
        && names.of(line.key()).isPresent();
  }

  /** Takes a numbered or marked line that is the name of an effort of the paper and no more. */
  boolean again(JointLine line) {
    Piece text = line.text();
    if (text == null || line.isTable() || line.signs().isEmpty()) {
      return false;
    }
    Optional<EffortDraft> known = names.of(line.key());
    Optional<EffortDraft> other =
        known.isEmpty() && overview && line.number().isPresent()
            ? store.way(text.text())
            : Optional.empty();
    if (known.isEmpty() && other.isEmpty()) {
      return false;
    }
    known.ifPresent(effort -> effort.spellings().add(Texts.value(text)));
    other.ifPresent(effort -> effort.otherNames().add(Texts.value(text)));
    Sign sign = line.signs().getLast();
    reopen(known.or(() -> other).orElseThrow(), sign.form());
    list.take(sign);
    return true;
  }

  /**
   * Whether a line bears the next number or the sign of a list of names, and no name that is known,
   * or one that was not read: what stands below it is of an effort that is not known.
   */
  boolean losesName(JointLine line) {
    boolean next =
        line.number()
            .filter(sign -> list.lacks(sign) || !overview && open.isNext(sign))
            .isPresent();
    boolean marked = !overview && list.isMarked(line);
    boolean lost =
        !line.isTable()
            && !Words.endsSentence(line.key())
            && (next && line.key().length() <= LONGEST_NAME || marked || isLost(line));
    nameless |= lost;
    if (lost && next) {
      loseName(line.key());
    }
    return lost;
  }

  /** Whether a line is a name that was not read: what stands in the list above it may be too. */
  boolean isLost(JointLine line) {
    return names.isLost(line.key());
  }

  /** Adds the ways of the effort that stands open; false where none does. */
  boolean ways(List<Ways.Way> ways) {
    Optional<EffortDraft> parent = current();
    if (parent.isEmpty() || ways.isEmpty()) {
      return false;
    }
    store.ways(parent.get(), ways);
    return true;
  }
}
