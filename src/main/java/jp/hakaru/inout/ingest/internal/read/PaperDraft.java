package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
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
  final List<TableAt> tables = new ArrayList<>();
  final List<Line> face = new ArrayList<>();
  @Nullable Value title;
  private HeadWord.@Nullable UnitAt unit;

  /** A table that could not be read. */
  public record UnreadAt(Line line, Reason reason) {}

  /** A table with its numbered rows and the records that they opened. */
  record TableAt(TableHead head, int rows, List<ProjectDraft> records) {}

  /**
   * Adds the tables of which more than half of the numbered rows were not read, or more than half
   * of the rows that print money have none; asked when all is decided.
   */
  public void judgeTables() {
    Set<ProjectDraft> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(projects());
    for (TableAt table : tables) {
      List<ProjectDraft> read = table.records().stream().filter(kept::contains).toList();
      List<ProjectDraft> printing = read.stream().filter(ProjectDraft::printsMoney).toList();
      long without = printing.stream().filter(record -> record.costs().isEmpty()).count();
      Line line = table.head().lines().getFirst();
      if (unreadTables.stream().anyMatch(one -> one.line().equals(line))) {
        continue;
      }
      if (2 * read.size() < table.rows()) {
        unreadTables.add(new UnreadAt(line, Reason.NO_ALIGNMENT));
      } else if (2 * without > printing.size()) {
        unreadTables.add(new UnreadAt(line, Reason.PARTIAL_AMOUNTS));
      }
    }
  }

  /** The nodes in the order of the paper; may be changed. */
  public List<NodeDraft> nodes() {
    return nodes;
  }

  /** Keeps the money unit that the paper states for all its tables. */
  public void state(HeadWord.@Nullable UnitAt stated) {
    unit = stated;
  }

  /** The money unit of tables whose headings name none; unset where nothing states it. */
  public HeadWord.@Nullable UnitAt unit() {
    return unit;
  }

  /** The lines above its first heading. */
  public List<Line> face() {
    return List.copyOf(face);
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
