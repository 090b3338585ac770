package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.PeriodAt;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.TargetColumn;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** Reads the heading of a table of targets (数値目標の表の見出し): its columns and their periods. */
public final class TargetHead {
  private static final Pattern BRACKET = Pattern.compile("[(\\[].*[)\\]]$");

  /** The longest first. */
  private final Map<String, TargetColumn> names =
      new TreeMap<>(
          Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo));

  private final PeriodReader periods;

  TargetHead(Map<TargetColumn, List<String>> columns, PeriodReader periods) {
    this.periods = periods;
    columns.entrySet().stream()
        .filter(one -> one.getKey() != TargetColumn.SERIES)
        .forEach(one -> one.getValue().forEach(word -> names.put(Words.key(word), one.getKey())));
  }

  /**
   * A column.
   *
   * @param cell its place on its line
   * @param period of its values, where its heading prints one
   */
  public record Column(TargetColumn holds, Cell cell, @Nullable PeriodAt period) {}

  /** Whether the line holds nothing but headings of columns, of at least so many kinds. */
  boolean isHead(Line line, int least) {
    List<Column> found = columns(line);
    return found.size() == line.cells().size()
        && found.stream().map(Column::holds).distinct().count() >= least
        && found.stream()
            .anyMatch(
                one -> one.holds() == TargetColumn.TARGET || one.holds() == TargetColumn.BASELINE);
  }

  /** Whether a heading holds that of units in brackets behind its own words. */
  public boolean isUnitBeside(String heading) {
    String key = Words.key(heading);
    return names.entrySet().stream()
        .filter(name -> name.getValue() == TargetColumn.UNIT)
        .anyMatch(name -> key.endsWith("(" + name.getKey() + ")"));
  }

  /** The period that is all that {@code line} holds. */
  public Optional<PeriodAt> dated(Line line) {
    return line.cells().size() != 1
        ? Optional.empty()
        : periods.read(List.of(line.whole())).map(PeriodReader.When::period);
  }

  /** The columns of {@code line}, for each cell that names one or is a year beside such. */
  public List<Column> columns(Line line) {
    List<Column> found = new ArrayList<>();
    for (Cell cell : line.cells()) {
      Column column = column(line.piece(cell), cell);
      if (column != null) {
        found.add(column);
      }
    }
    return found.isEmpty() ? found : withYears(line, found);
  }

  /** Years alone: those behind the baseline are planned, those before it are actuals. */
  private List<Column> withYears(Line line, List<Column> named) {
    List<Column> all = new ArrayList<>();
    for (Cell cell : line.cells()) {
      named.stream().filter(one -> one.cell().equals(cell)).forEach(all::add);
      PeriodAt period =
          named.stream().anyMatch(one -> one.cell().equals(cell))
              ? null
              : periods.read(List.of(line.piece(cell))).map(PeriodReader.When::period).orElse(null);
      if (period != null) {
        all.add(new Column(ofYear(named, cell, period.period()), cell, period));
      }
    }
    return all;
  }

  private static TargetColumn ofYear(List<Column> named, Cell cell, Period year) {
    Column baseline =
        named.stream().filter(one -> one.holds() == TargetColumn.BASELINE).findFirst().orElse(null);
    if (baseline == null) {
      return TargetColumn.OTHER;
    }
    boolean behind = cell.start() > baseline.cell().start();
    PeriodAt from = baseline.period();
    boolean later = from == null ? behind : year.firstDay().isAfter(from.period().lastDay());
    return behind != later
        ? TargetColumn.OTHER
        : behind ? TargetColumn.PLANNED : TargetColumn.ACTUAL;
  }

  private @Nullable Column column(Piece piece, Cell cell) {
    Glyphs glyphs = Glyphs.compact(List.of(piece));
    String text = glyphs.text();
    TargetColumn plain = names.get(text);
    if (plain != null) {
      return new Column(plain, cell, null);
    }
    for (Map.Entry<String, TargetColumn> name : names.entrySet()) {
      int at = text.indexOf(name.getKey());
      if (at < 0) {
        continue;
      }
      int end = at + name.getKey().length();
      PeriodAt period = null;
      if (at == 0) {
        period = period(glyphs, end, text.length());
      } else if (end == text.length()) {
        period = period(glyphs, 0, at);
      }
      boolean remark = at == 0 && BRACKET.matcher(text.substring(end)).matches();
      if (period != null || remark) {
        return new Column(name.getValue(), cell, period);
      }
    }
    return null;
  }

  private @Nullable PeriodAt period(Glyphs glyphs, int from, int to) {
    return from == to
        ? null
        : periods.read(glyphs.pieces(from, to)).map(PeriodReader.When::period).orElse(null);
  }
}
