package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.EffortKind;
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
  private static final int LONGEST_NAME = 24;

  private final List<EffortDraft> efforts = new ArrayList<>();
  private final EffortNames names;
  private final List<Level> open = new ArrayList<>();
  private final Map<EffortDraft, String> forms = new HashMap<>();
  private final Map<EffortDraft, Integer> ordinals = new HashMap<>();
  private final Set<Integer> listed = new HashSet<>();
  private final List<String> sameMoney = new ArrayList<>();
  private String listedForm = "";
  private int base;
  private boolean overview;
  private boolean nameless;
  private @Nullable YearAt year;

  EffortTree(List<String> nameTails) {
    this.names = new EffortNames(nameTails);
  }

  /** An effort that stands open, and how it is numbered; the programme bears no number. */
  private record Level(String form, EffortDraft effort) {}

  List<EffortDraft> efforts() {
    return List.copyOf(efforts);
  }

  /** Adds efforts that a list without money names. */
  void list(List<EffortDraft> added) {
    efforts.addAll(added);
    added.forEach(names::add);
  }

  /** The effort of this very name, folded. */
  Optional<EffortDraft> named(String key) {
    return names.of(key);
  }

  /** A note that says that two amounts are one money. */
  void sameMoney(String note) {
    sameMoney.add(note);
  }

  /** Ties what is one money, and what may be one effort. */
  void tie() {
    sameMoney.forEach(names::tieMoney);
    SameMoney.tie(efforts);
    names.tieNames(efforts);
  }

  void openBudget(YearAt of) {
    year = of;
    open.clear();
    freely();
  }

  /** From here on efforts of all levels may follow. */
  private void freely() {
    base = 0;
    overview = false;
    nameless = false;
    endList();
  }

  private void endList() {
    listedForm = "";
    listed.clear();
  }

  /** The effort below which texts now stand; empty where it is not known. */
  Optional<EffortDraft> current() {
    return open.isEmpty() || nameless ? Optional.empty() : Optional.of(open.getLast().effort());
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
    int depth = depth(form);
    EffortDraft parent = depth == 0 ? null : open.get(depth - 1).effort();
    EffortDraft known = names.of(Words.key(titled.title().text())).orElse(null);
    boolean goesOn = overview || goesOn(depth, ordinal);
    if (known == null && !goesOn) {
      lose();
      return false;
    }
    EffortDraft effort = known == null ? add(sign, titled, parent) : known;
    if (known != null) {
      known.again(titled.title(), titled.status().orElse(null), goesOn ? parent : null);
    }
    effort.amounts().add(amount);
    reopen(effort, form);
    ordinals.put(effort, ordinal);
    endList();
    return true;
  }

  /** Whether a number follows that of the effort before it on its level, or is the first there. */
  private boolean goesOn(int depth, int ordinal) {
    boolean onLevel = depth < open.size();
    int before = onLevel ? ordinals.getOrDefault(open.get(depth).effort(), 0) : 0;
    boolean top = depth == 0 && onLevel && open.getFirst().effort().kind() != EffortKind.PROGRAMME;
    return ordinal == 0 || !top && !nameless && ordinal == before + 1;
  }

  /** From here on nothing tells of which effort texts are, before one is named. */
  void lose() {
    nameless = true;
  }

  /** A known form stands at its level, a new one below all that are open. */
  private int depth(String form) {
    for (int at = base; at < open.size(); at++) {
      if (open.get(at).form().equals(form)) {
        return at;
      }
    }
    return form.isEmpty() ? base : open.size();
  }

  /** Opens {@code effort} with all that are above it. */
  private void reopen(EffortDraft effort, String form) {
    forms.put(effort, form);
    open.clear();
    for (EffortDraft at = effort; at != null; at = at.parent()) {
      open.addFirst(new Level(forms.getOrDefault(at, ""), at));
    }
    nameless = false;
  }

  private EffortDraft add(@Nullable Sign sign, Tails.Titled titled, @Nullable EffortDraft parent) {
    boolean stated = titled.status().isPresent();
    EffortKind kind =
        parent == null ? EffortKind.PROGRAMME : stated ? EffortKind.EFFORT : EffortKind.PART;
    if (parent != null) {
      promote(parent);
    }
    Value number = sign == null || !sign.isNumber() ? null : sign.number();
    return add(
        parent,
        kind,
        new EffortDraft.Heading(number, titled.title(), null, titled.status().orElse(null)));
  }

  /** What has parts of its own below a programme is an effort. */
  private static void promote(EffortDraft effort) {
    EffortDraft above = effort.parent();
    boolean belowProgramme = above != null && above.kind() == EffortKind.PROGRAMME;
    if (belowProgramme && effort.kind() == EffortKind.PART) {
      effort.kind(EffortKind.EFFORT);
    }
  }

  private EffortDraft add(
      @Nullable EffortDraft parent, EffortKind kind, EffortDraft.Heading heading) {
    YearAt of = year;
    if (of == null) {
      throw new IllegalStateException("an effort before its budget");
    }
    EffortDraft effort =
        new EffortDraft(
            parent, kind, heading, new EffortDraft.Place(of, null, null, null, null, null));
    efforts.add(effort);
    names.add(effort);
    return effort;
  }

  /** The programme with whose name a line without money begins. */
  Optional<EffortDraft> programme(JointLine line) {
    return EffortNames.programme(line, efforts);
  }

  void backTo(EffortDraft programme) {
    open.clear();
    open.add(new Level("", programme));
    freely();
  }

  /**
   * An overview of what has been told begins, of the effort of this name, or of none that is known:
   * nothing stands open before one is named.
   */
  void overview(String name) {
    open.clear();
    freely();
    names.of(name).ifPresent(effort -> reopen(effort, forms.getOrDefault(effort, "")));
    base = open.size();
    overview = true;
    nameless = true;
  }

  /**
   * Whether a line is the first of a list of names and not number 1: the name before it is lost.
   */
  boolean startsLate(JointLine line) {
    return !line.isTable()
        && line.number()
            .filter(sign -> sign.ordinal() > 1 && !sign.form().equals(listedForm))
            .isPresent()
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
            ? names.way(text.text(), efforts)
            : Optional.empty();
    if (known.isEmpty() && other.isEmpty()) {
      return false;
    }
    known.ifPresent(effort -> effort.spellings().add(Texts.value(text)));
    other.ifPresent(effort -> effort.otherNames().add(Texts.value(text)));
    Sign sign = line.signs().getLast();
    reopen(known.or(() -> other).orElseThrow(), sign.form());
    listedForm = sign.isNumber() ? sign.form() : "";
    listed.add(sign.ordinal());
    return true;
  }

  /**
   * Whether a line bears the next number of a list of names, and no name of the paper: what stands
   * below it is of an effort that is not known.
   */
  boolean losesName(JointLine line) {
    boolean lost =
        line.number().filter(sign -> isNext(sign) || listsNext(sign)).isPresent()
            && !line.isTable()
            && line.key().length() <= LONGEST_NAME
            && !Words.endsSentence(line.key());
    nameless |= lost;
    return lost;
  }

  private boolean listsNext(Sign sign) {
    return sign.form().equals(listedForm) && !listed.contains(sign.ordinal());
  }

  /** Whether a number is the next of those of the efforts that stand open: its amount is lost. */
  private boolean isNext(Sign sign) {
    return open.stream()
        .filter(level -> level.form().equals(sign.form()) && !overview)
        .anyMatch(level -> ordinals.getOrDefault(level.effort(), 0) + 1 == sign.ordinal());
  }

  /** Adds the ways of the effort that stands open; false where none does. */
  boolean ways(List<Ways.Way> ways) {
    Optional<EffortDraft> parent = current();
    if (parent.isEmpty() || ways.isEmpty()) {
      return false;
    }
    ways.stream()
        .filter(way -> names.of(Words.key(way.name().text())).isEmpty())
        .forEach(way ->
            add(
                parent.get(),
                EffortKind.WAY,
                new EffortDraft.Heading(way.number(), way.name(), null, null)));
    return true;
  }
}
