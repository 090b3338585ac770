package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

/** Years below one another with level bars (横の棒), the amount behind each. */
final class YearRows {
  private final YearBarsDrawing drawing;
  private final Layout layout;
  private final double size;
  private final Box plot;
  private final double stages;
  private final Scale scale;
  private final Set<String> labelled = new HashSet<>();

  YearRows(YearBarsDrawing drawing, Layout layout) {
    this.drawing = drawing;
    this.layout = layout;
    this.size = layout.text();
    this.scale = drawing.scale();
    this.stages = Math.min(layout.width() * 0.35, widest(bars().map(Bar::label)));
    double amounts = widest(bars().map(drawing::label)) + 8;
    double left = stages + 8;
    double width = Math.max(layout.width() * 0.2, layout.width() - left - amounts);
    this.plot = new Box(left, 0, width, 0);
  }

  private Stream<Bar> bars() {
    return drawing.chart().years().stream().flatMap(year -> year.bars().stream());
  }

  private double widest(Stream<String> texts) {
    return texts.mapToDouble(text -> Letters.width(text, size)).max().orElse(0);
  }

  Scene scene() {
    List<Mark> marks = new ArrayList<>();
    double row = size * 1.9;
    double top = 0;
    for (Year year : drawing.chart().years()) {
      String name = drawing.words().year(year.year());
      marks.add(start(name, 0, top + size * 1.1, "strong"));
      top += layout.line() + 2;
      double zero = x(BigDecimal.ZERO);
      marks.add(Mark.Line.of(zero, top, zero, top + row * year.bars().size(), "axis"));
      for (Bar bar : year.bars()) {
        marks.add(bar(year, bar, top, row));
        top += row;
      }
      top += size;
    }
    Legend.Laid legend = new Legend(new Box(0, top, layout.width(), 0), size).lay(unlabelled(), 2);
    marks.addAll(legend.marks());
    double end = legend.marks().isEmpty() ? top - size / 2 : top + legend.height();
    return new Scene(layout.width(), Math.max(1, end), marks);
  }

  private double x(BigDecimal value) {
    return plot.left() + plot.width() * scale.part(value);
  }

  private Mark bar(Year year, Bar bar, double top, double row) {
    List<Mark> marks = new ArrayList<>();
    double end = x(BigDecimal.ZERO);
    for (Piece piece : drawing.pieces(bar)) {
      double from = x(piece.from());
      double to = x(piece.to());
      Box box = new Box(Math.min(from, to), top + 3, Math.abs(to - from), row - 6);
      marks.add(new Mark.Rect(box, piece.style()));
      Part part = piece.part();
      if (part != null && Letters.width(part.label(), size) <= box.width() - 6) {
        labelled.add(part.label());
        Spot at = new Spot(box.centre(), box.middle() + size * 0.35);
        String style = YearBarsDrawing.wordsOn(part);
        marks.add(Mark.Text.words(part.label(), at, Anchor.MIDDLE, size, style));
      }
      end = Math.max(end, box.right());
    }
    double baseline = top + row / 2 + size * 0.35;
    marks.add(start(Letters.fit(bar.label(), stages, size), 0, baseline, "quiet"));
    double room = layout.width() - end - 6;
    String style = bar.amount() == null ? "quiet" : YearColumns.style(bar);
    marks.add(start(Letters.fit(drawing.label(bar), room, size), end + 6, baseline, style));
    return Mark.Group.titled(drawing.title(year, bar), marks);
  }

  private List<Legend.Entry> unlabelled() {
    return drawing.sources().entrySet().stream()
        .filter(source -> !labelled.contains(source.getKey()))
        .map(source -> new Legend.Entry("shade-" + source.getValue(), source.getKey(), false))
        .toList();
  }

  private Mark start(String text, double x, double y, String style) {
    return Mark.Text.words(text, new Spot(x, y), Anchor.START, size, style);
  }
}
