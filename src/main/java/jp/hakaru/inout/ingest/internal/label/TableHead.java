package jp.hakaru.inout.ingest.internal.label;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Placed;
import jp.hakaru.inout.ingest.internal.source.Value;

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
  public record Col(ColumnKind kind, HeadWord word, int index, int x, int xEnd) implements Placed {
    /** Its year and its name as the heading has them; empty where it has neither. */
    public String title() {
      String year = word.year() == null ? "" : Value.written(word.year().pieces()).text();
      return year + (word.name() == null ? "" : word.name().text());
    }
  }

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

  /**
   * Whether amounts of several years, or of one beside their sum, have columns; false where two
   * columns have one name and year, so that nothing tells them apart.
   */
  public boolean isOfYears() {
    List<Col> costs =
        columns.stream()
            .filter(col -> col.kind() == ColumnKind.COST && col.word().year() != null)
            .toList();
    long years = costs.stream().map(col -> year(col)).distinct().count();
    long names = costs.stream().map(col -> year(col) + " " + name(col)).distinct().count();
    return names == costs.size() && (years > 1 || (years == 1 && find(ColumnKind.SUM).isPresent()));
  }

  /** Whether several columns of amounts are there that are not those of several years. */
  public boolean hasRivals() {
    return !isOfYears()
        && columns.stream().filter(col -> col.kind() == ColumnKind.COST).count() > 1;
  }

  private static String year(Col col) {
    HeadWord.YearAt year = col.word().year();
    return year == null ? "" : year.year().toString();
  }

  private static String name(Col col) {
    Value name = col.word().name();
    return name == null ? "" : Words.key(name.text());
  }

  /** The columns of years. */
  List<Col> years() {
    return columns.stream().filter(col -> col.word().isYear()).toList();
  }
}
