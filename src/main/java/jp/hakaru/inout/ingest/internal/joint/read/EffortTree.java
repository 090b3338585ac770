package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The efforts of a paper with their parts (取組の木). One that the paper prints at several places, by
 * the same name, is one: its places and amounts are gathered.
 */
final class EffortTree {
  private static final Pattern WAY =
      Pattern.compile("[①-⑳]\\s*(?<name>[^①-⑳]+?)\\s*(?:[、,，]?\\s*(?=[①-⑳])|(?:等|など)?\\s*$)");
  private static final int LEAST_WAYS = 3;
  private static final int LEAST_NAME = 3;

  private final Notes notes;
  private final List<EffortDraft> efforts = new ArrayList<>();
  private final Map<String, EffortDraft> byName = new HashMap<>();
  private final List<Level> open = new ArrayList<>();
  private @Nullable YearAt year;

  EffortTree(Notes notes) {
    this.notes = notes;
  }

  /** An effort that stands open, and how it is numbered; the programme bears no number. */
  private record Level(String form, EffortDraft effort) {}

  List<EffortDraft> efforts() {
    return List.copyOf(efforts);
  }

  /** Adds efforts that a list without money names. */
  void list(List<EffortDraft> listed) {
    for (EffortDraft effort : listed) {
      efforts.add(effort);
      Value title = effort.heading().title();
      if (title != null) {
        byName.putIfAbsent(Words.key(title.text()), effort);
      }
    }
  }

  /**
   * Ties amounts that are one money under two figures: a rounded one whose name the other's name
   * holds.
   */
  void tieMoney() {
    for (EffortDraft rounded : efforts) {
      efforts.stream()
          .filter(exact -> isSameMoney(rounded, exact))
          .findFirst()
          .ifPresent(rounded::sameMoneyAs);
    }
  }

  private static boolean isSameMoney(EffortDraft rounded, EffortDraft exact) {
    if (rounded.amounts().isEmpty() || exact.amounts().isEmpty()) {
      return false;
    }
    EffortDraft.Amount coarse = rounded.amounts().getFirst();
    EffortDraft.Amount fine = exact.amounts().getFirst();
    long apart = Math.abs(coarse.yen().value() - fine.yen().value());
    String name = key(rounded);
    return coarse.precision() > fine.precision()
        && apart < coarse.precision()
        && name.length() >= LEAST_NAME
        && key(exact).contains(name);
  }

  private static String key(EffortDraft effort) {
    Value title = effort.heading().title();
    return title == null ? "" : Words.key(title.text());
  }

  void openBudget(YearAt of) {
    year = of;
    open.clear();
  }

  Optional<EffortDraft> current() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast().effort());
  }

  /** An effort with its amount. */
  void put(JointLine line, Tails.Titled titled, EffortDraft.Amount amount) {
    String form = line.signs().isEmpty() ? "" : line.signs().getLast().form();
    EffortDraft known = byName.get(Words.key(titled.title().text()));
    int depth = depth(form);
    EffortDraft parent = depth == 0 ? null : open.get(depth - 1).effort();
    EffortDraft effort = known == null ? add(line, titled, parent) : known;
    if (known != null) {
      again(known, titled, parent);
    }
    effort.amounts().add(amount);
    while (open.size() > depth) {
      open.removeLast();
    }
    open.add(new Level(form, effort));
  }

  /** A known form stands at its level, a new one below all that are open. */
  private int depth(String form) {
    for (int at = 0; at < open.size(); at++) {
      if (open.get(at).form().equals(form)) {
        return at;
      }
    }
    return form.isEmpty() ? 0 : open.size();
  }

  private EffortDraft add(JointLine line, Tails.Titled titled, @Nullable EffortDraft parent) {
    boolean stated = titled.status().isPresent();
    EffortKind kind =
        parent == null ? EffortKind.PROGRAMME : stated ? EffortKind.EFFORT : EffortKind.PART;
    if (parent != null) {
      promote(parent);
    }
    return add(line, titled.title(), titled.status().orElse(null), parent, kind);
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
      @Nullable JointLine line,
      Value title,
      EffortDraft.@Nullable StatusAt status,
      @Nullable EffortDraft parent,
      EffortKind kind) {
    YearAt of = year;
    if (of == null) {
      throw new IllegalStateException("an effort before its budget");
    }
    Value number =
        line == null ? null : line.number().map(sign -> Value.written(sign.piece())).orElse(null);
    EffortDraft effort =
        new EffortDraft(
            parent,
            kind,
            new EffortDraft.Heading(number, title, null, status),
            new EffortDraft.Place(of, null, null, null, null, null));
    efforts.add(effort);
    byName.putIfAbsent(Words.key(title.text()), effort);
    return effort;
  }

  private void again(EffortDraft known, Tails.Titled titled, @Nullable EffortDraft parent) {
    known.spellings().add(titled.title());
    titled.status().filter(at -> known.status() == null).ifPresent(known::status);
    boolean placed = known.parent() != null || known.kind() == EffortKind.PROGRAMME;
    if (parent != null && !placed && !parent.equals(known)) {
      known.below(parent);
    }
  }

  /** Whether a line without money names a programme that is known. */
  boolean isProgramme(JointLine line) {
    return programme(line).isPresent();
  }

  private Optional<EffortDraft> programme(JointLine line) {
    return line.isTable() || !line.signs().isEmpty()
        ? Optional.empty()
        : efforts.stream()
            .filter(effort -> effort.kind() == EffortKind.PROGRAMME)
            .filter(effort -> line.key().startsWith(Words.key(titleOf(effort).text())))
            .findFirst();
  }

  private static Value titleOf(EffortDraft effort) {
    Value title = effort.heading().title();
    if (title == null) {
      throw new IllegalStateException("a programme without a title");
    }
    return title;
  }

  void backToProgramme(JointLine line) {
    EffortDraft programme = programme(line).orElseThrow();
    open.clear();
    open.add(new Level("", programme));
    notes.structure(line.cells().getFirst());
  }

  /** Takes a numbered or marked line that is the name of an effort of the paper and no more. */
  boolean again(JointLine line, Tails tails) {
    Piece text = line.text();
    if (text == null || line.isTable() || line.signs().isEmpty()) {
      return false;
    }
    EffortDraft known = byName.get(line.key());
    if (known == null) {
      return false;
    }
    notes.structure(line.cells().getFirst());
    known.spellings().add(Texts.value(text));
    String form = line.signs().getLast().form();
    int depth = Math.max(1, Math.min(depth(form), open.size()));
    while (open.size() > depth) {
      open.removeLast();
    }
    open.add(new Level(form, known));
    return true;
  }

  /** Takes a line that lists the ways of an effort in a row: 方策：①移動販売、②店舗、③宅配. */
  boolean ways(JointLine line, Piece text) {
    int colon = Math.max(text.text().indexOf('：'), text.text().indexOf(':'));
    Matcher way = WAY.matcher(text.text());
    List<Value> names = new ArrayList<>();
    int from = colon + 1;
    while (from > 0 && way.find(from)) {
      names.add(
          Value.written(
              new Piece(
                  text.line(), text.start() + way.start("name"), text.start() + way.end("name"))));
      from = way.end();
    }
    if (names.size() < LEAST_WAYS || open.isEmpty()) {
      return false;
    }
    EffortDraft parent = open.getLast().effort();
    names.forEach(name -> {
      if (!byName.containsKey(Words.key(name.text()))) {
        add(null, name, null, parent, EffortKind.WAY);
      }
    });
    return true;
  }
}
