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
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.plan.line.PageLabel;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.read.Parties;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Puts what stands with labels where it belongs (見出しの中身の読み取り): texts, departments, plans, projects.
 */
final class Fillings {

  private final DepartmentNames departments;
  private final NumberedActions actions;
  private final NodeGoals goals;
  private final PlanPagesProfile profile;
  private final Set<String> planNames;
  private final Texts texts;
  private final Parties parties;
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
    this.planNames = Words.keys(profile.planNames());
    this.departments = new DepartmentNames(profile.departments());
    this.goals = new NodeGoals(profile.goals(), notes);
    this.texts = texts;
    this.parties = new Parties(profile.bullets(), profile.parties(), notes);
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
    Piece label = section.label().all();
    if (projects.isTable(label, lines)) {
      projects.columns(label, lines, section.node());
    } else if (!projects.table(lines, section.node())) {
      section.items().stream()
          .flatMap(item -> ListParts.names(item, projects::isProject).stream())
          .forEach(name -> project(section.node(), name));
    }
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
    Value word = Value.written(label.word());
    List<PageText> told =
        parties.read(role, lines(section), row -> texts.read(label.key(), items(row), role, word));
    PageLabel group = section.group();
    section
        .node()
        .texts()
        .addAll(
            told.isEmpty()
                ? grouped(texts.read(label.key(), section.items(), role, word), group)
                : told);
  }

  private static List<Line> lines(Section section) {
    return section.items().stream()
        .flatMap(item -> item.lines().stream())
        .map(PlanLine::line)
        .toList();
  }

  private List<Item> items(List<Line> lines) {
    Set<String> bullets = Set.copyOf(profile.bullets());
    return Items.of(lines.stream().map(line -> PlanLine.ofText(line, bullets)).toList());
  }

  /** Texts of a group, whose label is the heading of those that have none. */
  private static List<PageText> grouped(List<PageText> texts, @Nullable PageLabel group) {
    return group == null
        ? texts
        : texts.stream()
            .map(text -> text.heading() == null ? text.below(Value.written(group.word())) : text)
            .toList();
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
    section.items().stream()
        .flatMap(item -> ListParts.separators(item).stream())
        .forEach(notes::structure);
    List<Value> parts =
        ListParts.joined(
            section.items().stream().flatMap(item -> ListParts.of(item).stream()).toList(),
            text -> planNames.stream().anyMatch(Words.key(text)::endsWith));
    for (Value part : parts) {
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
}
