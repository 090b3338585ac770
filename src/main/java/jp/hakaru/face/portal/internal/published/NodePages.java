package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.face.portal.internal.element.Bar;
import jp.hakaru.face.portal.internal.element.MoneySum;
import jp.hakaru.face.portal.internal.element.ProjectLine;
import jp.hakaru.face.portal.internal.element.StandingCount;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;
import jp.hakaru.face.portal.internal.node.NodePage;
import jp.hakaru.face.portal.internal.node.TextSection;
import jp.hakaru.inout.publication.PublicReading;

/** Makes the page of a measure or any other node (施策・基本目標). */
final class NodePages {
  private NodePages() {}

  static NodePage page(PublishedPages.Sheet sheet, NodeRow node) {
    PlanFacts facts =
        PlanFacts.below(sheet.reading(), PublishedPages.planOf(sheet.reading(), node), node);
    List<NodeRow> actions = facts.childrenOf(node).stream().filter(Actions::is).toList();
    Map<Id, List<NarrativeRow>> all = texts(sheet.reading(), node, actions);
    List<NarrativeRow> texts = all.getOrDefault(node.nodeId(), List.of());
    IndicatorRows measured = IndicatorRows.of(sheet.reading(), List.of(node.key()));
    Evidence evidence =
        Evidence.of(
            sheet.reading(),
            Stream.of(
                    Stream.of(node.key()),
                    all.values().stream().flatMap(List::stream).map(Row::key),
                    measured.keys())
                .flatMap(Function.identity())
                .toList());
    IndicatorParts indicators =
        new IndicatorParts(measured, Acts.of(sheet.reading(), measured.acts().toList()), evidence);
    List<IndicatorPart> parts = indicators.parts(node.nodeId());
    Standings standings = sheet.standings().get();
    StandingCount counted = standings.count(facts.ownersAtOrBelow(node));
    var projects = facts.projectsOf(node);
    return new NodePage(
        sheet.head(),
        facts.plan(),
        facts.ancestorsOf(node).stream().map(PlanFacts::ref).toList(),
        PlanFacts.ref(node),
        evidence.sourced(node.title(), Table.NODES, node, "title"),
        Objects.requireNonNullElse(node.subtitle(), ""),
        PlanFacts.split(node.department()),
        sections(texts.stream().filter(text -> isPromise(text)), evidence),
        sections(texts.stream().filter(text -> !isPromise(text)), evidence),
        parts,
        indicators.reviews(node.nodeId()),
        children(facts, node, standings),
        actions.stream()
            .map(action ->
                new NodePage.Action(
                    PlanFacts.ref(action),
                    items(all.getOrDefault(action.nodeId(), List.of()), evidence),
                    facts.linesOf(action)))
            .filter(action -> !action.items().isEmpty() || !action.projects().isEmpty())
            .toList(),
        facts.linesOf(node),
        projects.size(),
        facts.countNew(projects),
        facts.sum(projects),
        ownMoney(facts.linesOf(node)),
        counted,
        new Editions(sheet.reading()).of(node),
        Gaps.ofPlan(facts.row(), facts.costs(), counted.total(), Gaps.Holds.of(sheet.reading())),
        sheet.changes());
  }

  /** The texts of a node and of what is to be done below it, each in the paper's order. */
  private static Map<Id, List<NarrativeRow>> texts(
      PublicReading reading, NodeRow node, List<NodeRow> actions) {
    List<String> owners = Stream.concat(Stream.of(node), actions.stream()).map(Row::key).toList();
    return reading.rows(Table.NARRATIVES, "owner_id", owners).stream()
        .sorted(Comparator.comparingInt(NarrativeRow::position))
        .collect(Collectors.groupingBy(NarrativeRow::ownerId));
  }

  private static List<TextSection.Item> items(List<NarrativeRow> texts, Evidence evidence) {
    return texts.stream().map(text -> item(text, evidence)).toList();
  }

  private static TextSection.Item item(NarrativeRow text, Evidence evidence) {
    return new TextSection.Item(
        text.number(),
        text.heading(),
        evidence.sourced(text.text(), Table.NARRATIVES, text, "text"));
  }

  private static MoneySum ownMoney(List<ProjectLine> lines) {
    return MoneySum.of(lines.stream().map(ProjectLine::money).toList())
        .withDoubtful((int) lines.stream().filter(line -> !line.doubts().isEmpty()).count());
  }

  private static boolean isPromise(NarrativeRow text) {
    return text.role() == NarrativeRole.TARGET_STATE;
  }

  private static List<TextSection> sections(Stream<NarrativeRow> texts, Evidence evidence) {
    Map<Optional<String>, List<TextSection.Item>> sections = new LinkedHashMap<>();
    texts.forEach(text ->
        sections
            .computeIfAbsent(Optional.ofNullable(text.section()), any -> new ArrayList<>())
            .add(item(text, evidence)));
    return sections.entrySet().stream()
        .map(section ->
            new TextSection(
                section.getKey().orElse(null), TextSection.Item.once(section.getValue())))
        .toList();
  }

  private static List<NodePage.ChildLine> children(
      PlanFacts facts, NodeRow node, Standings standings) {
    List<NodeRow> children = facts.childrenOf(node);
    Yen longest =
        children.stream()
            .map(child -> facts.sum(facts.projectsOf(child)).total())
            .max(Comparator.naturalOrder())
            .orElse(new Yen(0));
    return children.stream().map(child -> child(facts, child, longest, standings)).toList();
  }

  private static NodePage.ChildLine child(
      PlanFacts facts, NodeRow child, Yen longest, Standings standings) {
    var projects = facts.projectsOf(child);
    var money = facts.sum(projects);
    return new NodePage.ChildLine(
        PlanFacts.ref(child),
        projects.size(),
        facts.countNew(projects),
        money,
        Bar.of(money, longest),
        standings.count(facts.ownersAtOrBelow(child)));
  }
}
