package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** What was read from a paper before it becomes rows (読み取り結果の下書き). */
public final class PaperDraft {
  final List<NodeDraft> nodes = new ArrayList<>();
  final List<TableHead> heads = new ArrayList<>();
  final List<UnreadAt> unreadTables = new ArrayList<>();
  @Nullable Value title;

  /** A table that could not be read. */
  public record UnreadAt(Line line, Reason reason) {}

  /** The nodes in the order of the paper; may be changed. */
  public List<NodeDraft> nodes() {
    return nodes;
  }

  /** The headings of its tables. */
  public List<TableHead> heads() {
    return List.copyOf(heads);
  }

  /** The tables that could not be read; may be added to. */
  public List<UnreadAt> unreadTables() {
    return unreadTables;
  }

  /** The plan's title; unset where the paper prints none. */
  public @Nullable Value title() {
    return title;
  }

  /** The records of all nodes. */
  public List<ProjectDraft> projects() {
    return nodes.stream().flatMap(node -> node.projects.stream()).toList();
  }
}
