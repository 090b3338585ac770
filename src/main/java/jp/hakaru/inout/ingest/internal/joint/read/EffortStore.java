package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.joint.text.Ways;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The efforts of a paper by their names (取組の集まり): one that it prints at several places is one. */
final class EffortStore {
  private final List<EffortDraft> efforts = new ArrayList<>();
  private final EffortNames names;
  private final ListedEfforts listed = new ListedEfforts();
  private final List<String> sameMoney = new ArrayList<>();
  private @Nullable YearAt year;

  EffortStore(List<String> nameTails) {
    this.names = new EffortNames(nameTails);
  }

  List<EffortDraft> efforts() {
    return List.copyOf(efforts);
  }

  /** The efforts by their names, also by those that were not read. */
  EffortNames names() {
    return names;
  }

  /** From here on efforts are of this year. */
  void openYear(YearAt of) {
    year = of;
  }

  /** Adds efforts that a list without money names. */
  void list(List<EffortDraft> added) {
    efforts.addAll(added);
    listed.add(added);
    added.forEach(names::add);
  }

  /** Whether the list without money, where it names departments, says none of {@code effort}. */
  boolean lacksDepartments(EffortDraft effort) {
    return listed.lackDepartments(effort);
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

  EffortDraft add(@Nullable Sign sign, Tails.Titled titled, @Nullable EffortDraft parent) {
    boolean stated = titled.status().isPresent();
    EffortKind kind =
        parent == null ? EffortKind.PROGRAMME : stated ? EffortKind.EFFORT : EffortKind.PART;
    if (parent != null) {
      promote(parent);
      listed.lack(parent, sign == null ? 0 : sign.ordinal());
    }
    Value number = sign == null || !sign.isNumber() ? null : sign.number();
    return add(
        parent,
        kind,
        new EffortDraft.Heading(number, titled.title(), null, titled.status().orElse(null)));
  }

  /** What has parts of its own below a programme is an effort. */
  static void promote(EffortDraft effort) {
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

  /** Takes a further place that prints {@code known}. */
  static EffortDraft again(
      EffortDraft known, @Nullable Sign sign, Tails.Titled titled, @Nullable EffortDraft parent) {
    known.again(
        titled.title(),
        sign == null || !sign.isNumber() ? null : sign.number(),
        titled.status().orElse(null),
        parent);
    return known;
  }

  /** Adds the ways of {@code parent} that are not known. */
  void ways(EffortDraft parent, List<Ways.Way> ways) {
    ways.stream()
        .filter(way -> names.of(Words.key(way.name().text())).isEmpty())
        .forEach(way ->
            add(
                parent,
                EffortKind.WAY,
                new EffortDraft.Heading(way.number(), way.name(), null, null)));
  }

  /** The way that a name nearly is; see {@link EffortNames#way}. */
  Optional<EffortDraft> way(String title) {
    return names.way(title, efforts);
  }

  /** The programme with whose name a line without money begins. */
  Optional<EffortDraft> programme(JointLine line) {
    return EffortNames.programme(line, efforts);
  }

  /** Nothing tells any more that efforts are parts of {@code parent}. */
  void orphan(EffortDraft parent) {
    efforts.stream().filter(one -> parent.equals(one.parent())).forEach(EffortDraft::orphan);
  }
}
