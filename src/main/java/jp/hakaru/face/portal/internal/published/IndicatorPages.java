package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.face.portal.internal.element.ReviewLine;
import jp.hakaru.face.portal.internal.indicator.IndicatorPage;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;
import org.jspecify.annotations.Nullable;

/** Makes the page of an indicator (指標). */
final class IndicatorPages {
  private IndicatorPages() {}

  static IndicatorPage page(PublishedPages.Sheet sheet, IndicatorRow indicator) {
    IndicatorRows rows = IndicatorRows.of(sheet.reading(), indicator);
    Evidence evidence = Evidence.of(sheet.reading(), rows.keys().toList());
    IndicatorParts parts =
        new IndicatorParts(rows, Acts.of(sheet.reading(), rows.acts().toList()), evidence);
    List<IndicatorOwnerRow> owners =
        rows.owners().stream()
            .sorted(
                Comparator.comparingInt(IndicatorOwnerRow::position)
                    .thenComparing(IndicatorOwnerRow::key))
            .toList();
    IndicatorPart part = parts.part(indicator);
    return new IndicatorPage(
        sheet.head(),
        part,
        tree(sheet, owners),
        Places.of(sheet.reading(), sheet.head(), owners).of(owners),
        part.judged().reversed(),
        owners.stream()
            .map(IndicatorOwnerRow::ownerId)
            .distinct()
            .flatMap(owner -> parts.reviews(owner).stream())
            .sorted(Comparator.comparing(ReviewLine::year).reversed())
            .toList(),
        sheet.changes());
  }

  private static List<Crumb> tree(PublishedPages.Sheet sheet, List<IndicatorOwnerRow> owners) {
    return owners.stream()
        .limit(1)
        .filter(first -> first.ownerKind() == OwnerKind.NODE)
        .flatMap(first ->
            sheet.reading().rows(Table.NODES, "node_id", List.of(first.ownerId().value())).stream())
        .flatMap(node -> above(sheet, node))
        .toList();
  }

  private static Stream<Crumb> above(PublishedPages.Sheet sheet, NodeRow node) {
    PlanRow plan = PublishedPages.planOf(sheet.reading(), node);
    Map<Id, NodeRow> nodes =
        sheet.reading().rows(Table.NODES, "plan_id", List.of(plan.planId().value())).stream()
            .collect(Collectors.toMap(NodeRow::nodeId, Function.identity()));
    List<Crumb> below = new ArrayList<>();
    for (NodeRow at = parent(nodes, node); at != null; at = parent(nodes, at)) {
      below.add(new Crumb(sheet.head().node(at.nodeId()), PlanFacts.ref(at).label()));
    }
    return Stream.concat(
        Stream.of(new Crumb(sheet.head().plan(plan.planId()), plan.title())),
        below.reversed().stream());
  }

  private static @Nullable NodeRow parent(Map<Id, NodeRow> nodes, NodeRow node) {
    return node.parentId() == null ? null : nodes.get(node.parentId());
  }
}
