package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.web.chart.YearBars.Bar;
import jp.hakaru.base.web.chart.YearBars.Part;
import jp.hakaru.base.web.chart.YearBars.Year;
import jp.hakaru.base.web.internal.chart.YearBarsDrawing.Piece;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Scale;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;

/** Years from left to right with upright bars (縦の棒). */
final class YearColumns {
  private static final double HEIGHT = 220;
  private static final double BETWEEN_YEARS = 26;
  private static final double WIDEST = 110;

  /** How wide a bar without parts is at most; one with parts has words in it. */
  private static final double PLAIN = 56;

  private final YearBarsDrawing drawing;
  private final Layout layout;
  private final double size;
  private final double slot;
  private final Scale scale;
  private final Set<String> labelled = new HashSet<>();

  YearColumns(YearBarsDrawing drawing, Layout layout) {
    this.drawing = drawing;
    this.layout = layout;
    this.size = layout.text();
    List<Year> years = drawing.chart().years();
    int bars = Math.max(1, years.stream().mapToInt(year -> year.bars().size()).sum());
    double room = layout.width() - BETWEEN_YEARS * Math.max(0, years.size() - 1);
    this.slot = Math.min(WIDEST, room / bars);
    this.scale = drawing.scale();
  }

  /** Whether each amount and stage fits above and below its bar. */
  boolean hasRoom() {
    return drawing.chart().years().stream()
        .allMatch(year ->
            Letters.width(drawing.words().shortYear(year.year()), size) <= slot * year.bars().size()
                && year.bars().stream()
                    .allMatch(bar -> fits(drawing.label(bar)) && fits(bar.label())));
  }

  private boolean fits(String text) {
    return Letters.width(text, size) <= slot - 4;
  }

  Scene scene() {
    List<Mark> marks = new ArrayList<>();
    double top = layout.line();
    boolean sinks = scale.low().signum() < 0;
    double bottom = top + HEIGHT + (sinks ? layout.line() : 0);
    double left = 0;
    for (Year year : drawing.chart().years()) {
      double right = left + slot * year.bars().size();
      double zero = y(BigDecimal.ZERO);
      marks.add(Mark.Line.of(left, zero, right, zero, "axis"));
      for (int at = 0; at < year.bars().size(); at++) {
        Box column = new Box(left + at * slot, top, slot, HEIGHT);
        marks.addAll(bar(year, year.bars().get(at), column, bottom));
      }
      marks.addAll(year(year, (left + right) / 2, bottom + layout.line()));
      left = right + BETWEEN_YEARS;
    }
    double end = bottom + 3 * layout.line() + 6;
    Legend.Laid legend =
        new Legend(new Box(0, end + 8, layout.width(), 0), size).lay(unlabelled(), 2);
    marks.addAll(legend.marks());
    double height = legend.marks().isEmpty() ? end : end + 8 + legend.height();
    return new Scene(layout.width(), height, marks);
  }

  private double y(BigDecimal value) {
    return layout.line() + HEIGHT - HEIGHT * scale.part(value);
  }

  private List<Mark> bar(Year year, Bar bar, Box column, double bottom) {
    List<Mark> marks = new ArrayList<>();
    double high = y(BigDecimal.ZERO);
    double low = high;
    for (Piece piece : drawing.pieces(bar)) {
      double from = y(piece.from());
      double to = y(piece.to());
      double width = Math.min(column.width() - 12, bar.parts().isEmpty() ? PLAIN : WIDEST);
      Box box =
          new Box(column.centre() - width / 2, Math.min(from, to), width, Math.abs(from - to));
      marks.add(new Mark.Rect(box, piece.style()));
      Part part = piece.part();
      if (part != null) {
        marks.addAll(partLabel(part, box));
      }
      high = Math.min(high, box.top());
      low = Math.max(low, box.bottom());
    }
    BigDecimal amount = bar.amount();
    boolean isBelow = amount != null && amount.signum() < 0;
    double baseline = isBelow ? low + size : high - 5;
    String style = amount == null ? "quiet" : style(bar);
    marks.add(middle(drawing.label(bar), column.centre(), baseline, style));
    marks.add(middle(bar.label(), column.centre(), bottom + size + 2, "quiet"));
    return List.of(Mark.Group.titled(drawing.title(year, bar), marks));
  }

  private List<Mark> partLabel(Part part, Box box) {
    boolean fits =
        box.height() >= size * 1.3 && Letters.width(part.label(), size) <= box.width() - 4;
    if (!fits) {
      return List.of();
    }
    labelled.add(part.label());
    double baseline = box.middle() + size * 0.35;
    return List.of(middle(part.label(), box.centre(), baseline, YearBarsDrawing.wordsOn(part)));
  }

  private List<Legend.Entry> unlabelled() {
    return drawing.sources().entrySet().stream()
        .filter(source -> !labelled.contains(source.getKey()))
        .map(source -> new Legend.Entry("shade-" + source.getValue(), source.getKey(), false))
        .toList();
  }

  private List<Mark> year(Year year, double x, double top) {
    double baseline = top + size + 4;
    return List.of(
        middle(drawing.words().shortYear(year.year()), x, baseline, "strong"),
        middle(drawing.words().otherYear(year.year()), x, baseline + layout.line(), "quiet"));
  }

  static String style(Bar bar) {
    return switch (bar.stage()) {
      case PLAN, BUDGET -> "value";
      case ACTUAL -> "newest";
    };
  }

  private Mark middle(String text, double x, double y, String style) {
    return Mark.Text.words(text, new Spot(x, y), Anchor.MIDDLE, size, style);
  }
}
