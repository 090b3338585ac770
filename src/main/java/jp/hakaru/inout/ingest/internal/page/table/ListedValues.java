package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.table.RowAlignment.Placed;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Baseline and target in running text (文中の基準値と目標値): R4年度 42.5% → R9年度 60.0%, 現状 6人 目標 10人. Each has
 * its year or its word before it, or its year in brackets behind; the baseline stands first.
 */
final class ListedValues {
  private static final Pattern ARROW = Pattern.compile("\\s*(?<arrow>[→⇒➡➔⇨▶►])\\s*");
  private static final Pattern DIRECTION = Pattern.compile("[\\s　]+[↗↘↑↓⬆⬇➚➘]$");
  private static final Pattern GAP = Pattern.compile("\\s*:\\s*|\\s+|(?<=\\))(?=[^\\s)])");
  private static final Pattern PERIOD = Pattern.compile("(?<value>[^()]+)\\([^()]+\\)");

  private final ColumnWords words;
  private final CellForms forms;

  ListedValues(ColumnWords words, CellForms forms) {
    this.words = words;
    this.forms = forms;
  }

  /**
   * What a line says.
   *
   * @param name what stands before the values
   */
  record Read(@Nullable Piece name, List<Placed> values) {}

  /** A value with the word or year before it. */
  private record Said(IndicatorHead.@Nullable Col head, Piece value) {}

  static IndicatorHead.Col head(Piece at, IndicatorColumn column) {
    return new IndicatorHead.Col(column, at, null);
  }

  /** Whether a piece is nothing but a figure, a state or a dash. */
  boolean isValue(Piece piece) {
    Matcher dated = PERIOD.matcher(Glyphs.spaced(piece).text());
    return forms.figure().test(piece)
        || forms.state().test(piece)
        || (dated.matches() && isBare(Glyphs.spaced(piece).piece(0, dated.end("value"))));
  }

  private boolean isBare(Piece piece) {
    return forms.figure().test(piece) || forms.state().test(piece);
  }

  /** Words of baseline and target alone, with their years: 現状値（2022年度） → 目標値（2028年度）. */
  Optional<List<IndicatorHead.Col>> heads(Piece line) {
    Glyphs glyphs = Glyphs.spaced(line);
    Matcher arrow = ARROW.matcher(glyphs.text());
    if (!arrow.find() || arrow.start() == 0 || arrow.end() == glyphs.text().length()) {
      return Optional.empty();
    }
    Optional<IndicatorHead.Col> from = words.find(glyphs.piece(0, arrow.start()));
    Optional<IndicatorHead.Col> to = words.find(glyphs.piece(arrow.end(), glyphs.text().length()));
    boolean both =
        from.filter(col -> isOf(col, IndicatorColumn.BASELINE)).isPresent()
            && to.filter(col -> isOf(col, IndicatorColumn.TARGET)).isPresent();
    return both ? Optional.of(List.of(from.get(), to.get())) : Optional.empty();
  }

  Optional<Read> read(Piece line) {
    Glyphs glyphs = Glyphs.spaced(bare(line));
    Matcher arrow = ARROW.matcher(glyphs.text());
    if (!arrow.find()) {
      return labelled(glyphs);
    }
    int before = arrow.start();
    int behind = arrow.end();
    return arrow.find() || before == 0 || behind == glyphs.text().length()
        ? Optional.empty()
        : arrow(glyphs, before, behind);
  }

  private Optional<Read> arrow(Glyphs glyphs, int before, int behind) {
    int end = glyphs.text().length();
    Said target = said(glyphs, behind, end).orElse(null);
    if (target == null || !isOf(target, IndicatorColumn.TARGET)) {
      return Optional.empty();
    }
    for (int from : starts(glyphs.text().substring(0, before))) {
      Said baseline = said(glyphs, from, before).orElse(null);
      if (baseline != null && isOf(baseline, IndicatorColumn.BASELINE)) {
        Piece name = from == 0 ? null : name(glyphs, from);
        return Optional.of(
            new Read(
                name,
                List.of(
                    placed(baseline, IndicatorColumn.BASELINE),
                    placed(target, IndicatorColumn.TARGET))));
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(Said said, IndicatorColumn column) {
    return said.head() == null || isOf(said.head(), column);
  }

  private static boolean isOf(IndicatorHead.Col head, IndicatorColumn column) {
    return head.column() == column
        || head.column() == IndicatorColumn.YEAR
        || (column == IndicatorColumn.BASELINE && head.column() == IndicatorColumn.ACTUAL);
  }

  /** A line without the arrow at its end, which tells the direction. */
  private static Piece bare(Piece line) {
    Matcher tail = DIRECTION.matcher(line.text());
    return tail.find() ? new Piece(line.line(), line.start(), line.start() + tail.start()) : line;
  }

  private static Placed placed(Said said, IndicatorColumn column) {
    IndicatorHead.Col head = said.head();
    return new Placed(
        new IndicatorHead.Col(
            column, head == null ? said.value() : head.at(), head == null ? null : head.when()),
        said.value());
  }

  private static Piece name(Glyphs glyphs, int end) {
    int to = end;
    while (to > 1 && (glyphs.text().charAt(to - 1) == ' ' || glyphs.text().charAt(to - 1) == ':')) {
      to--;
    }
    return glyphs.piece(0, to);
  }

  /** Where what stands behind a gap begins, from the left, the beginning among them. */
  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      starts.add(gap.end());
    }
    return starts;
  }

  /** The value between two places, with a word or a year before it. */
  private Optional<Said> said(Glyphs glyphs, int from, int to) {
    Piece whole = glyphs.piece(from, to);
    if (isValue(whole)) {
      return Optional.of(new Said(null, whole));
    }
    String text = glyphs.text().substring(from, to);
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      if (gap.start() == 0 || gap.end() == text.length()) {
        continue;
      }
      Optional<IndicatorHead.Col> head =
          words.find(glyphs.piece(from, from + gap.start())).filter(col -> col.column().isValue());
      Piece value = glyphs.piece(from + gap.end(), to);
      if (head.isPresent() && isValue(value)) {
        return Optional.of(new Said(head.get(), value));
      }
    }
    return Optional.empty();
  }

  /** Values each behind its word; all that stands behind the first of them. */
  private Optional<Read> labelled(Glyphs glyphs) {
    String text = glyphs.text();
    for (int from : starts(text)) {
      List<Placed> values = new ArrayList<>();
      if (labelled(glyphs, from, values)) {
        return Optional.of(new Read(from == 0 ? null : name(glyphs, from), values));
      }
    }
    return Optional.empty();
  }

  private boolean labelled(Glyphs glyphs, int from, List<Placed> values) {
    int end = glyphs.text().length();
    if (from == end) {
      return !values.isEmpty();
    }
    List<Integer> ends = new ArrayList<>();
    starts(glyphs.text().substring(from)).stream().skip(1).forEach(at -> ends.add(from + at));
    ends.add(end);
    for (int to : ends.reversed()) {
      Said said = said(glyphs, from, trimmed(glyphs, to)).orElse(null);
      IndicatorHead.Col head = said == null ? null : said.head();
      boolean stated =
          head != null
              && (head.column() == IndicatorColumn.BASELINE
                  || head.column() == IndicatorColumn.TARGET);
      if (said != null && head != null && stated) {
        List<Placed> more = new ArrayList<>(values);
        more.add(placed(said, head.column()));
        if (labelled(glyphs, to, more)) {
          values.clear();
          values.addAll(more);
          return true;
        }
      }
    }
    return false;
  }

  private static int trimmed(Glyphs glyphs, int end) {
    int to = end;
    while (to > 1 && glyphs.text().charAt(to - 1) == ' ') {
      to--;
    }
    return to;
  }

  /** The words, years and arrows of a line, which are no part of what it says. */
  List<Piece> structure(Piece line) {
    Read read = read(line).orElse(null);
    List<Piece> all = new ArrayList<>();
    if (read != null) {
      read.values().stream()
          .map(one -> one.col().at())
          .filter(at -> read.values().stream().noneMatch(one -> one.cell().equals(at)))
          .forEach(all::add);
      Glyphs glyphs = Glyphs.spaced(line);
      Matcher arrow = ARROW.matcher(glyphs.text());
      if (arrow.find()) {
        all.add(glyphs.piece(arrow.start("arrow"), arrow.end("arrow")));
      }
    }
    return all;
  }
}
