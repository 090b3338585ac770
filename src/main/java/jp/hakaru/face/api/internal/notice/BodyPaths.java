package jp.hakaru.face.api.internal.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.publication.PublicReading;

/** The addresses of all pages of a body (自治体の画面の番地), in a total order. */
final class BodyPaths {
  private BodyPaths() {}

  /** The paths below {@code front}, itself first. */
  static List<String> of(String front, PublicReading reading) {
    List<String> paths =
        new ArrayList<>(
            List.of(front, front + "/targets", front + "/department", front + "/reference"));
    boolean isJoint =
        List.of(Table.NEEDS_SURVEYS, Table.THEMES, Table.EFFORTS).stream()
            .anyMatch(reading::hasAny);
    if (isJoint) {
      paths.add(front + "/collaboration");
    }
    add(paths, front + "/plan/", reading, Table.PLANS, "plan_id");
    add(paths, front + "/node/", reading, Table.NODES, "node_id");
    // a project without a place in a plan has no page
    add(paths, front + "/project/", reading, Table.PROJECT_NODES, "project_id");
    add(paths, front + "/indicator/", reading, Table.INDICATORS, "indicator_id");
    add(paths, front + "/document/", reading, Table.DOCUMENTS, "document_id");
    return paths;
  }

  private static void add(
      List<String> paths, String before, PublicReading reading, Table<?> table, String column) {
    reading.distinct(table, column, Map.of()).stream()
        .sorted()
        .forEach(id -> paths.add(before + id));
  }
}
