package jp.hakaru.cycle.check.internal.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/**
 * A project that names a measure which its plan does not have (計画にない施策), though it has that
 * chapter.
 */
final class UnknownMeasure implements Rule {
  @Override
  public String code() {
    return "HK-501";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ProjectNodeRow link : sheet.dossier().rows(Table.PROJECT_NODES)) {
      sheet
          .nodes()
          .find(link.nodeId())
          .filter(node -> node.extent() == NodeExtent.REFERENCED)
          .ifPresent(node -> check(link, node, sheet, report));
    }
  }

  private static void check(ProjectNodeRow link, NodeRow named, Sheet sheet, Report report) {
    String code = named.code();
    if (code == null || code.lastIndexOf('-') < 0) {
      return;
    }
    String chapter = code.substring(0, code.lastIndexOf('-') + 1);
    List<NodeRow> there =
        sheet.nodes().full().stream()
            .filter(node -> node.code() != null && node.code().startsWith(chapter))
            .toList();
    if (!there.isEmpty() && there.stream().noneMatch(node -> code.equals(node.code()))) {
      Optional<NodeRow> nearest =
          there.stream().min(Comparator.comparingInt(node -> distance(named, node)));
      report
          .find()
          .with("project", sheet.name(link.projectId()))
          .with("code", code)
          .with("title", named.title())
          .with("nearest", sheet.name(nearest.orElseThrow().nodeId()))
          .at(link.source(), named.source());
    }
  }

  /** How unlike two measures are: their titles count before their codes. */
  private static int distance(NodeRow named, NodeRow node) {
    return Likeness.distance(named.title(), node.title()) * 10
        + Likeness.distance(String.valueOf(named.code()), String.valueOf(node.code()));
  }
}
