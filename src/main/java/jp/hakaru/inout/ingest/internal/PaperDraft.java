package jp.hakaru.inout.ingest.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read from a paper before it becomes rows (読み取り結果の下書き). */
final class PaperDraft {
  final List<NodeDraft> nodes = new ArrayList<>();
  final List<TableHead> heads = new ArrayList<>();
  final List<UnreadAt> unreadTables = new ArrayList<>();
  @Nullable Value title;
  boolean cutInsideBlock;

  /** A table that could not be read. */
  record UnreadAt(Line line, Reason reason) {}

  List<ProjectDraft> projects() {
    return nodes.stream().flatMap(node -> node.projects.stream()).toList();
  }
}
