package jp.hakaru.inout.ingest.internal.joint.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * The head of a table (表の見出し).
 *
 * @param columns where each known column stands, from 0
 * @param heads what stands above each of them
 * @param others the heads of further columns, by where they stand
 */
public record TableHead(
    Map<JointColumn, Integer> columns, Map<JointColumn, Piece> heads, Map<Integer, Piece> others) {
  public TableHead {
    columns = Map.copyOf(columns);
    heads = Map.copyOf(heads);
    others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
  }

  public boolean has(JointColumn column) {
    return columns.containsKey(column);
  }

  /** What {@code row} says in {@code column}; empty where nothing stands there. */
  public Optional<Piece> cell(JointLine row, JointColumn column) {
    Integer at = columns.get(column);
    return at == null ? Optional.empty() : row.cell(at);
  }

  /** The same with what goes on in the lines below it, a piece a line. */
  public List<Piece> pieces(JointLine row, JointColumn column) {
    Integer at = columns.get(column);
    return at == null ? List.of() : row.pieces(at);
  }

  /** Whether each cell of {@code row} stands below a head. */
  public boolean fits(JointLine row) {
    return row.columns().stream()
        .allMatch(at -> columns.containsValue(at) || others.containsKey(at));
  }
}
