package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Reads tables of indicators, a row each (指標の表の読み取り). */
public final class IndicatorTables {
  private static final int LONGEST_UNIT = 6;

  private final ColumnWords words;
  private final StatedReader stated;
  private final IndicatorNames names;
  private final CellForms forms;
  private final TableLines.Parts parts;
  private final RowIndicators indicators;
  private final List<String> bullets;
  private final Notes notes;

  public IndicatorTables(
      ColumnWords words,
      StatedReader stated,
      IndicatorNames names,
      List<String> bullets,
      Notes notes) {
    this.words = words;
    this.stated = stated;
    this.names = names;
    Set<String> states =
        stated.states().stream().map(Words::key).collect(Collectors.toUnmodifiableSet());
    this.forms =
        new CellForms(
            this::isFigure,
            piece ->
                states.contains(Words.key(piece.text()))
                    || stated.target(List.of(piece)).filter(one -> !isBare(one)).isPresent(),
            piece -> stated.periods().read(List.of(piece)).isPresent(),
            piece -> stated.direction(piece).isPresent(),
            piece -> stated.kind(piece).isPresent());
    this.parts =
        new TableLines.Parts(
            words,
            forms,
            new NameLines(forms, bullets, this::isFigure),
            new StackedTables(words, forms, (lines, at) -> head(lines, at).isPresent()),
            caption -> caption.unit() != null || names.ofLabel(caption.key()).isPresent());
    this.indicators = new RowIndicators(words, stated, names, notes);
    this.bullets = bullets;
    this.notes = notes;
  }

  /**
   * What the tables of a section say.
   *
   * @param rest the lines that belong to no table
   */
  public record Found(List<PageIndicator> indicators, List<Line> rest) {}

  /**
   * Whether the first of the lines are the head of a table of which most rows have their cells in
   * its columns.
   */
  public boolean isTable(List<Line> lines) {
    IndicatorHead head = lines.isEmpty() ? null : head(lines, 0).orElse(null);
    if (head == null) {
      return !lines.isEmpty() && parts.stacked().find(lines, 0).isPresent();
    }
    List<Line> rows = lines.stream().skip(head.lines().size()).filter(this::holdsFigures).toList();
    RowAlignment alignment = new RowAlignment(head, forms);
    long whole =
        IntStream.range(head.lines().size(), lines.size())
            .filter(at ->
                (holdsFigures(lines.get(at)) && alignment.of(lines.get(at)).isPresent())
                    || parts.names().isNamed(head, lines, at))
            .count();
    return whole > 0 && whole * 2 >= rows.size();
  }

  private boolean holdsFigures(Line line) {
    return line.cells().stream().anyMatch(cell -> isFigure(line.piece(cell)))
        || (!line.isBlank() && line.cells().size() > 2);
  }

  /**
   * What the tables among {@code lines} say.
   *
   * @param label the folded label above them, which may tell what they measure
   */
  public Found read(List<Line> lines, String label) {
    TableLines read = new TableLines(lines, words.isMeasured(label), parts, notes, this::head);
    return found(read.rows(), read.rest(), label);
  }

  /** With the indicators that the lines outside of tables list. */
  private Found found(List<TableRow> rows, List<Line> rest, String label) {
    ListedIndicators.Found listed =
        new ListedIndicators(new ListedValues(words, forms), bullets, notes).read(rest);
    rows.addAll(listed.rows());
    String told = names.label(label, rows.stream().map(TableRow::name).toList());
    return new Found(rows.stream().map(row -> indicators.of(row, told)).toList(), listed.rest());
  }

  private Optional<IndicatorHead> head(List<Line> lines, int at) {
    Line line = lines.get(at);
    Line next = NameLines.below(lines, at);
    Line third = next == null ? null : NameLines.below(lines, at + 1);
    return ofWords(lines, at)
        .or(() -> BrokenHead.find(lines, at, words))
        .or(() -> SplitHead.ofThree(line, next, third, words))
        .or(() -> IndicatorHead.find(line, next, words))
        .or(() -> IndicatorHead.nameless(line, next, third, words, this::isFigure));
  }

  /**
   * The head that several lines are of which the first holds several words with single blanks
   * between, as do the rows below.
   */
  private Optional<IndicatorHead> ofWords(List<Line> lines, int at) {
    Line first = StackedHead.parted(lines.get(at), words);
    if (first.cells().size() < 2 || first.equals(lines.get(at))) {
      return Optional.empty();
    }
    return StackedHead.find(lines, at, words)
        .map(head -> {
          List<Line> own = new ArrayList<>(lines.subList(at, head.end()));
          own.set(0, first);
          return new IndicatorHead(own, head.columns());
        })
        .filter(head ->
            lines.stream()
                .skip(at + (long) head.lines().size())
                .limit(2)
                .anyMatch(row -> parts.names().isRowOfWords(head, row)));
  }

  private boolean isFigure(Piece piece) {
    return stated
        .target(List.of(piece))
        .filter(one -> isBare(one) && isUnit(one.unit()))
        .isPresent();
  }

  /** Whether words behind a figure are its unit, and not a name that begins with a number. */
  private static boolean isUnit(@Nullable Value unit) {
    return unit == null || (unit.text().length() <= LONGEST_UNIT && unit.text().indexOf('の') < 0);
  }

  private static boolean isBare(StatedReader.Found found) {
    return found.stated().number() != null || Words.isDash(found.stated().text().text());
  }
}
