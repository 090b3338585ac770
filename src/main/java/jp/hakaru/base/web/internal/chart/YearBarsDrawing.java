package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.base.web.chart.YearBars;
import jp.hakaru.base.web.chart.YearBars.Bar;
import jp.hakaru.base.web.chart.YearBars.Part;
import jp.hakaru.base.web.chart.YearBars.Year;
import jp.hakaru.base.web.internal.chart.ChartTable.Cell;
import jp.hakaru.base.web.internal.drawing.Scale;
import jp.hakaru.base.web.internal.drawing.Scene;
import org.jspecify.annotations.Nullable;

/** Years side by side (年度ごとの棒): columns where their labels have room, else rows. */
record YearBarsDrawing(YearBars chart, ChartWords words) implements Drawing {
  private static final int STEPS = 50;
  private static final String NOTHING = "―";

  @Override
  public Scene scene(Layout layout) {
    YearColumns columns = new YearColumns(this, layout);
    return !layout.isNarrow() && columns.hasRoom()
        ? columns.scene()
        : new YearRows(this, layout).scene();
  }

  @Override
  public ChartTable table() {
    Map<String, Integer> sources = sources();
    List<ChartTable.Column> columns = new ArrayList<>();
    columns.add(ChartTable.words(words.say("column.year")));
    columns.add(ChartTable.words(words.say("column.stage")));
    columns.add(ChartTable.number(words.say("column", chart.measure())));
    sources
        .keySet()
        .forEach(source -> columns.add(ChartTable.number(words.say("column.of_which", source))));
    List<ChartTable.Row> rows = new ArrayList<>();
    for (Year year : chart.years()) {
      for (Bar bar : year.bars()) {
        rows.add(row(year, bar, List.copyOf(sources.keySet())));
      }
    }
    return new ChartTable(words.say("bars.caption", chart.name()), columns, rows);
  }

  private ChartTable.Row row(Year year, Bar bar, List<String> sources) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(words.year(year.year())));
    cells.add(Cell.words(bar.label()));
    BigDecimal amount = bar.amount();
    cells.add(Cell.words(amount == null ? absent(bar) : tabled(amount)));
    for (String source : sources) {
      cells.add(
          Cell.words(
              bar.parts().stream()
                  .filter(part -> part.label().equals(source))
                  .map(part -> words.thousands(part.amount()))
                  .findFirst()
                  .orElse(NOTHING)));
    }
    return new ChartTable.Row(cells);
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Year year : chart.years()) {
      for (Bar bar : year.bars()) {
        String reason = bar.absent();
        if (bar.amount() == null && reason != null) {
          notes.add(words.say("bars.absent", words.year(year.year()), bar.label(), reason));
        }
      }
    }
    return notes;
  }

  private static String absent(Bar bar) {
    String reason = bar.absent();
    return reason == null ? NOTHING : reason;
  }

  private String tabled(BigDecimal amount) {
    return switch (chart.measure()) {
      case YEN -> words.thousands(yen(amount));
      case PERSON_YEARS -> words.number(amount);
    };
  }

  /** The amount as it stands at its bar. */
  String label(Bar bar) {
    BigDecimal amount = bar.amount();
    return amount == null ? NOTHING : said(amount);
  }

  private String said(BigDecimal amount) {
    return switch (chart.measure()) {
      case YEN -> words.money(yen(amount));
      case PERSON_YEARS -> words.say("bars.person_years", words.number(amount));
    };
  }

  /** Year, stage, amount and sources of a bar, for whoever points at it. */
  String title(Year year, Bar bar) {
    List<String> said = new ArrayList<>();
    said.add(words.say("bars.bar", words.year(year.year()), bar.label(), label(bar)));
    bar.parts()
        .forEach(part ->
            said.add(words.say("described.cell", part.label(), words.money(part.amount()))));
    return words.list(said);
  }

  private static Yen yen(BigDecimal amount) {
    return new Yen(amount.longValueExact());
  }

  /** The axis of all amounts, from zero. */
  Scale scale() {
    List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO));
    for (Year year : chart.years()) {
      for (Bar bar : year.bars()) {
        BigDecimal amount = bar.amount();
        if (amount != null) {
          values.add(amount);
        }
        pieces(bar).forEach(piece -> values.add(piece.to()));
      }
    }
    return Scale.fromZero(values, STEPS);
  }

  /** The sources of all bars with their shades, in the order of their first bar. */
  Map<String, Integer> sources() {
    Map<String, Integer> sources = new LinkedHashMap<>();
    chart.years().stream()
        .flatMap(year -> year.bars().stream())
        .flatMap(bar -> bar.parts().stream())
        .forEach(part -> sources.putIfAbsent(part.label(), part.shade()));
    return sources;
  }

  /** What is drawn of a bar from zero on: itself, or its parts one behind the other. */
  List<Piece> pieces(Bar bar) {
    BigDecimal amount = bar.amount();
    if (amount == null) {
      return List.of();
    }
    if (bar.parts().isEmpty()) {
      return List.of(new Piece(BigDecimal.ZERO, amount, styleOf(bar), null));
    }
    List<Piece> pieces = new ArrayList<>();
    BigDecimal from = BigDecimal.ZERO;
    for (Part part : bar.parts()) {
      BigDecimal to = from.add(BigDecimal.valueOf(part.amount().value()));
      pieces.add(new Piece(from, to, "shade-" + part.shade(), part));
      from = to;
    }
    return pieces;
  }

  private static String styleOf(Bar bar) {
    return switch (bar.stage()) {
      case PLAN -> "bar-plan";
      case BUDGET -> "bar-budget";
      case ACTUAL -> "bar-actual";
    };
  }

  /** A stretch of a bar; {@code part} is unset where it is the whole of it. */
  record Piece(BigDecimal from, BigDecimal to, String style, @Nullable Part part) {}

  /** The style of words that stand on a shade. */
  static String wordsOn(Part part) {
    return part.shade() == 1 ? "on-dark" : "on-light";
  }
}
