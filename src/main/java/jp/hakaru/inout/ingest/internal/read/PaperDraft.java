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
  public final List<NodeDraft> nodes = new ArrayList<>();
  public final List<TableHead> heads = new ArrayList<>();
  public final List<UnreadAt> unreadTables = new ArrayList<>();
  public @Nullable Value title;
  public boolean cutInsideBlock;

  /** A table that could not be read. */
  public record UnreadAt(Line line, Reason reason) {}

  public List<ProjectDraft> projects() {
    return nodes.stream().flatMap(node -> node.projects.stream()).toList();
  }
}
