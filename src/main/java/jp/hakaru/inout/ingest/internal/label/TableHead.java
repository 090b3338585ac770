package jp.hakaru.inout.ingest.internal.label;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * The heading of a table (表頭): its columns in the paper's order.
 *
 * @param lines the lines that it takes
 */
public record TableHead(List<Line> lines, List<Col> columns) {
  /**
   * A column, or a group of columns.
   *
   * @param index of its cell, see {@link Cell}; in lines without tabs its display column
   */
  public record Col(ColumnKind kind, HeadWord word, int index, int x, int xEnd) {}

  public Optional<Col> find(ColumnKind kind) {
    return columns.stream().filter(col -> col.kind() == kind).findFirst();
  }

  /** How many different kinds of columns it holds; those of money count once. */
  long kinds() {
    return columns.stream()
        .map(col -> col.kind().isMoney() ? ColumnKind.COST : col.kind())
        .distinct()
        .count();
  }

  /** The columns of amounts in the order in which the paper prints their values. */
  public List<Col> money() {
    return columns.stream().filter(col -> col.kind().isMoney()).toList();
  }

  /** Whether amounts of several years, or of one beside their sum, have columns. */
  public boolean isOfYears() {
    long years =
        columns.stream()
            .filter(col -> col.kind() == ColumnKind.COST && col.word().year() != null)
            .count();
    return years > 1 || (years == 1 && find(ColumnKind.SUM).isPresent());
  }

  /** The columns of years. */
  List<Col> years() {
    return columns.stream().filter(col -> col.word().isYear()).toList();
  }
}
