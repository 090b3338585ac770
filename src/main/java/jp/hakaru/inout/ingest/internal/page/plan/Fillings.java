package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.PageLabel;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Puts what stands with labels where it belongs (見出しの中身の読み取り): texts, departments, plans, projects.
 */
final class Fillings {
  private static final Pattern QUOTED = Pattern.compile("『[^『』]+』|「[^「」]+」");
  private static final Pattern BRACKETS = Pattern.compile("[(（【〔\\[［].*[)）】〕\\]］]");
  private static final String PARTS = "、・，,;；/／";

  private final DepartmentNames departments;
  private final NumberedActions actions;
  private final NodeGoals goals;
  private final PlanPagesProfile profile;
  private final Texts texts;
  private final Targets targets;
  private final ProjectRows projects;
  private final Notes notes;

  /** Labels of departments that stand among these: 主管 建設課　協力 住民課. */
  private final Pattern within;

  Fillings(
      PlanPagesProfile profile,
      Texts texts,
      NumberedActions actions,
      Targets targets,
      ProjectRows projects,
      Notes notes) {
    this.targets = targets;
    this.projects = projects;
    this.actions = actions;
    this.profile = profile;
    this.departments = new DepartmentNames(profile.departments());
    this.goals = new NodeGoals(profile.goals(), notes);
    this.texts = texts;
    this.within =
        Pattern.compile(
            profile.sections().values().stream()
                .filter(section -> section.holds() == Holds.DEPARTMENTS)
                .flatMap(section -> section.names().stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "[\\s　]+(?:", ")[\\s　]+")));
    this.notes = notes;
  }

  /**
   * Fills the nodes.
   *
   * @param behind whether labels stand behind what they name, so that a text without one has lost
   *     it
   */
  void fill(List<Section> sections, List<Sections.Unlabelled> unlabelled, boolean behind) {
    sections.forEach(section -> texts.count(section.label().key(), section.items()));
    Set<String> usual = behind ? Set.of() : usual(sections, unlabelled);
    for (Sections.Unlabelled one : unlabelled) {
      if (behind || !usual.contains(one.form())) {
        one.items().forEach(item -> texts.unread(item, Reason.LOST_HEADING));
      } else {
        texts.count("", one.items());
      }
    }
    unlabelled.stream()
        .filter(one -> usual.contains(one.form()))
        .forEach(one ->
            one.node().texts().addAll(texts.read("", one.items(), NarrativeRole.OVERVIEW, null)));
    sections.forEach(section -> fill(section, isBesideActions(section, sections)));
  }

  /** The forms of headings below which texts without a label are usual; elsewhere one is lost. */
  private static Set<String> usual(List<Section> sections, List<Sections.Unlabelled> unlabelled) {
    Map<String, Set<PageNode>> bare = new HashMap<>();
    unlabelled.stream()
        .filter(one -> one.items().stream().allMatch(item -> item.sign() == null))
        .forEach(one -> bare.computeIfAbsent(one.form(), any -> new HashSet<>()).add(one.node()));
    Map<String, Set<PageNode>> all = new HashMap<>();
    bare.forEach((form, nodes) -> all.put(form, new HashSet<>(nodes)));
    sections.forEach(
        one -> all.computeIfAbsent(one.form(), any -> new HashSet<>()).add(one.node()));
    return bare.entrySet().stream()
        .filter(one -> one.getValue().size() > 1)
        .filter(
            one -> one.getValue().size() * 3 >= all.getOrDefault(one.getKey(), Set.of()).size() * 2)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether another label of the same heading is that of its actions. */
  private static boolean isBesideActions(Section section, List<Section> all) {
    return all.stream()
        .filter(one -> one.node() == section.node() && one != section)
        .map(one -> one.label().section())
        .anyMatch(one -> one.holds() == Holds.ACTIONS && one.role() == NarrativeRole.ACTION);
  }

  private void fill(Section section, boolean besideActions) {
    PageLabel label = section.label();
    switch (label.section().holds()) {
      case ACTIONS -> {
        if (actions.mayHoldLost(section.node())) {
          section.items().forEach(item -> texts.unread(item, Reason.RUNNING_NUMBER));
        } else {
          texts(section, besideActions ? label.section().role() : NarrativeRole.ACTION);
        }
      }
      case TEXT -> texts(section, label.section().role());
      case DEPARTMENTS -> departments(section);
      case PLANS -> references(section);
      case GOALS -> goals.fill(section);
      case PROJECTS -> projects(section);
      case INDICATORS -> indicators(section);
      case NOTHING -> section.items().forEach(item -> unread(item, Reason.NOT_IN_FAMILY));
    }
  }

  private void indicators(Section section) {
    List<Line> lines =
        section.items().stream()
            .flatMap(item -> item.lines().stream())
            .filter(line -> line.shape() != PlanLine.Shape.NOTE)
            .map(PlanLine::line)
            .toList();
    List<Line> rest = targets.listed(lines, section);
    for (Item item : section.items()) {
      if (item.lines().getFirst().shape() == PlanLine.Shape.NOTE) {
        unread(item, Reason.FOOTNOTE);
      } else if (item.lines().stream().anyMatch(line -> rest.contains(line.line()))) {
        texts.unread(item, Reason.NO_TABLE_HEADING);
      }
    }
  }

  private void projects(Section section) {
    List<Line> lines = ProjectRows.lines(section.items());
    if (projects.isTable(lines)) {
      projects.columns(lines, section.node());
    } else if (!projects.table(lines, section.node())) {
      wrapped(section).forEach(name -> project(section.node(), name));
    }
  }

  /** The names of a list, of which one may go on below where commas part them. */
  private List<List<Piece>> wrapped(Section section) {
    List<List<Piece>> names = new ArrayList<>();
    for (Item item : section.items()) {
      List<Piece> pieces =
          parts(new Section(section.node(), section.form(), section.label(), List.of(item)))
              .stream()
              .flatMap(part -> part.pieces().stream())
              .toList();
      boolean listed = item.text().chars().anyMatch(c -> PARTS.indexOf(c) >= 0);
      List<Piece> open = new ArrayList<>();
      for (Piece piece : pieces) {
        boolean behind = !open.isEmpty() && isBehind(open.getLast(), piece);
        boolean goesOn = behind || (listed && !open.isEmpty() && goesOn(open, piece));
        if (!goesOn && !open.isEmpty()) {
          names.add(List.copyOf(open));
          open.clear();
        }
        open.add(piece);
      }
      if (!open.isEmpty()) {
        names.add(List.copyOf(open));
      }
    }
    return names;
  }

  /** Whether brackets stand behind a name on its line. */
  private static boolean isBehind(Piece last, Piece next) {
    return next.line() == last.line() && BRACKETS.matcher(next.text()).matches();
  }

  /** Whether what stands before the end of a line is no whole name. */
  private boolean goesOn(List<Piece> open, Piece next) {
    Piece last = open.getLast();
    String text = Value.written(open).text();
    return next.line() != last.line()
        && last.end() == last.line().whole().end()
        && (!Texts.closes(text) || !(projects.isProject(text) || text.matches(".*[)）\\]］】〕]")));
  }

  /** A sentence is no name of a project. */
  private void project(PageNode node, List<Piece> name) {
    Piece last = name.getLast();
    if (Words.endsSentence(last.text()) || Words.endsSentence(last.line().raw())) {
      name.forEach(piece -> notes.unread(piece, Reason.LOST_HEADING));
    } else {
      projects.add(node, name, null);
    }
  }

  private void texts(Section section, NarrativeRole role) {
    PageLabel label = section.label();
    section
        .node()
        .texts()
        .addAll(texts.read(label.key(), section.items(), role, Value.written(label.word())));
  }

  private void unread(Item item, Reason reason) {
    item.lines().forEach(line -> notes.unread(line.line(), reason));
  }

  private void departments(Section section) {
    List<Piece> pieces = section.items().stream().flatMap(item -> item.pieces().stream()).toList();
    List<String> names = new ArrayList<>();
    pieces.forEach(
        piece -> names.addAll(departments.in(within.matcher(piece.text()).replaceAll("、"))));
    if (names.isEmpty()) {
      section.items().forEach(item -> unread(item, Reason.VOCABULARY));
      return;
    }
    Value before = section.node().departments();
    Stream<String> known = before == null ? Stream.of() : Stream.of(before.text().split(";"));
    Stream<Piece> told = before == null ? Stream.of() : before.pieces().stream();
    section
        .node()
        .departments(
            new Value(
                Stream.concat(known, names.stream()).distinct().collect(Collectors.joining(";")),
                Stream.concat(told, pieces.stream()).toList()));
  }

  private void references(Section section) {
    Value scheme = Value.written(section.label().word());
    for (Value part : parts(section)) {
      boolean none =
          profile.references().none().stream()
              .map(Words::key)
              .anyMatch(Words.key(part.text())::equals);
      section
          .node()
          .references()
          .add(new PageNode.Reference(scheme, none ? null : part, none ? part : null));
    }
  }

  /** The parts of a list, which bullets, lines and commas outside brackets part. */
  private static List<Value> parts(Section section) {
    List<Value> parts = new ArrayList<>();
    for (Item item : section.items()) {
      for (Piece piece : item.pieces()) {
        String raw = piece.line().raw();
        int from = piece.start();
        int depth = 0;
        for (int at = piece.start(); at <= piece.end(); at++) {
          char c = at < piece.end() ? raw.charAt(at) : '、';
          depth += "（(「『【〔［[".indexOf(c) >= 0 ? 1 : "）)」』】〕］]".indexOf(c) >= 0 ? -1 : 0;
          boolean cut =
              at == piece.end() || (depth == 0 && (isParting(c) || isGap(piece, raw, at)));
          if (cut) {
            String text = raw.substring(from, at);
            if (!text.isBlank()) {
              int start = from + text.indexOf(text.strip().charAt(0));
              parts.add(part(new Piece(piece.line(), start, start + text.strip().length())));
            }
            from = at + 1;
          }
        }
      }
    }
    return parts;
  }

  /** A name without the brackets that stand around all of it: 『…』, 「…」. */
  private static Value part(Piece piece) {
    boolean quoted = QUOTED.matcher(piece.text()).matches();
    return Value.written(
        quoted ? new Piece(piece.line(), piece.start() + 1, piece.end() - 1) : piece);
  }

  /** Whether two blanks stand at a place of {@code piece}. */
  private static boolean isGap(Piece piece, String raw, int at) {
    return at + 1 < piece.end()
        && Lines.isBlank(raw.charAt(at))
        && Lines.isBlank(raw.charAt(at + 1));
  }

  private static boolean isParting(char c) {
    return c == '\t' || (PARTS.indexOf(c) >= 0 && c != '・');
  }
}
