package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Which cell of a row stands in which column (行のセルと列の対応): by its tabs where the row has as many as
 * the head; else in whatever order-keeping way the form of the cells allows, if there is one only.
 */
public final class RowAlignment {
  private static final int MANY = 1_000;

  private static final Pattern ARROW = Pattern.compile("[→⇒➡➔⇨▶►]");

  private final IndicatorHead head;
  private final CellForms forms;
  private final boolean hasKinds;

  RowAlignment(IndicatorHead head, CellForms forms) {
    this.head = head;
    this.forms = forms;
    this.hasKinds = head.columns().stream().anyMatch(col -> col.column() == IndicatorColumn.KIND);
  }

  /** A cell in its column. */
  public record Placed(IndicatorHead.Col col, Piece cell) {}

  /** The one way to read a row; empty where there is none, or several. */
  public Optional<List<Placed>> of(Line row) {
    return isNumbered(row) ? numbered(row) : isOfKind(row) ? ofKind(row) : plain(row);
  }

  /** Whether a row begins left of all headings with a word that tells what it measures. */
  private boolean isOfKind(Line row) {
    Cell first = row.first();
    Cell name = head.columns().getFirst().cell();
    boolean left =
        row.tabbed() && head.isTabbed()
            ? first.index() < name.index()
            : first.xEnd() <= name.x() && !row.tabbed();
    return row.cells().size() > 2
        && head.columns().getFirst().column() == IndicatorColumn.NAME
        && left
        && forms.kind().test(row.piece(first));
  }

  private Optional<List<Placed>> ofKind(Line row) {
    IndicatorHead.Col column = new IndicatorHead.Col(IndicatorColumn.KIND, head.name().at(), null);
    return plain(row.only(row.cells().subList(1, row.cells().size())))
        .map(placed -> {
          List<Placed> all = new ArrayList<>();
          all.add(new Placed(column, row.piece(row.first())));
          placed.forEach(one ->
              all.add(new Placed(one.col(), new Piece(row, one.cell().start(), one.cell().end()))));
          return all;
        });
  }

  /** Whether a row begins with a number that the head has no column for. */
  private boolean isNumbered(Line row) {
    return row.cells().size() > 2
        && row.first().text().matches("\\d{1,2}")
        && head.columns().getFirst().column() == IndicatorColumn.NAME
        && row.first().index() == 0
        && row.last().index() == last() + shift();
  }

  /** By how many cells a row with such a number is longer than the head. */
  private int shift() {
    return head.name().cell().index() == 0 && !isMerged() ? 1 : 0;
  }

  /** Whether the heading of names stands over numbers and names. */
  private boolean isMerged() {
    return head.name().cell().index() == 0
        && head.columns().stream().noneMatch(col -> col.cell().index() == 1);
  }

  /** The index of the head's last cell. */
  private int last() {
    return head.columns().stream().mapToInt(col -> col.cell().index()).max().orElseThrow();
  }

  private Optional<List<Placed>> numbered(Line row) {
    Cell number = row.first();
    List<Cell> others = row.cells().subList(1, row.cells().size());
    Line rest =
        new Line(
            row.number(),
            row.raw(),
            others.stream().map(this::before).toList(),
            row.tabbed(),
            row.spot());
    IndicatorHead.Col column =
        new IndicatorHead.Col(IndicatorColumn.NUMBER, head.name().at(), null);
    return placed(rest)
        .map(placed -> {
          List<Placed> all = new ArrayList<>();
          all.add(new Placed(column, row.piece(number)));
          placed.forEach(one ->
              all.add(new Placed(one.col(), new Piece(row, one.cell().start(), one.cell().end()))));
          return all;
        });
  }

  /** A cell behind the number, at the index that it has among the head's. */
  private Cell before(Cell cell) {
    int index = isMerged() && cell.index() == 1 ? 0 : cell.index() - shift();
    return new Cell(index, cell.start(), cell.end(), cell.x(), cell.xEnd(), cell.folded());
  }

  /** The cells in the columns of the same index; where the row has no tabs, in their order. */
  private Optional<List<Placed>> placed(Line row) {
    if (head.isTabbed() && row.tabbed()) {
      return byTabs(row);
    }
    List<List<Placed>> ways = row.cells().size() > head.columns().size() ? List.of() : ways(row);
    return ways.size() == 1 ? Optional.of(ways.getFirst()) : Optional.empty();
  }

  private Optional<List<Placed>> plain(Line row) {
    int tabs = (int) row.raw().chars().filter(c -> c == '\t').count();
    if (head.isTabbed() && row.tabbed() && tabs == head.tabs()) {
      return byTabs(row);
    }
    Line plain = withoutArrows(row);
    boolean more = plain.cells().size() > head.columns().size() || tabs > head.tabs();
    List<List<Placed>> ways = more ? List.of() : ways(plain);
    return ways.size() == 1
        ? Optional.of(ways.getFirst())
        : cut(plain).or(() -> byPlace(row)).or(() -> whole(row));
  }

  /** The cells below the headings, where each stands below one of its own. */
  private Optional<List<Placed>> byPlace(Line row) {
    List<Placed> placed = new ArrayList<>();
    for (Cell cell : row.cells()) {
      List<IndicatorHead.Col> over =
          head.columns().stream().filter(col -> cell.isAt(col.cell(), false)).toList();
      boolean taken =
          placed.stream().anyMatch(one -> over.size() == 1 && one.col().equals(over.getFirst()));
      if (over.size() != 1 || taken || row.tabbed() || head.isTabbed()) {
        return Optional.empty();
      }
      placed.add(new Placed(over.getFirst(), row.piece(cell)));
    }
    boolean fits = placed.stream().allMatch(one -> fits(one, true));
    boolean valued = placed.stream().anyMatch(one -> one.col().column().isValue());
    return fits && valued && hasWords(placed) ? Optional.of(placed) : Optional.empty();
  }

  /** The cells of a row that has one for each column, the nearest to where it begins. */
  private Optional<List<Placed>> whole(Line row) {
    List<Placed> placed = new ArrayList<>();
    for (int at = 0; at < row.cells().size() && row.cells().size() == head.columns().size(); at++) {
      Cell cell = row.cells().get(at);
      IndicatorHead.Col own = head.columns().get(at);
      boolean nearest =
          head.columns().stream().allMatch(col -> distance(cell, own) <= distance(cell, col));
      Placed one = new Placed(own, row.piece(cell));
      if (!nearest || !fits(one, true)) {
        return Optional.empty();
      }
      placed.add(one);
    }
    boolean parted = !row.tabbed() && !head.isTabbed() && !head.isOfWords();
    return parted && !placed.isEmpty() ? Optional.of(placed) : Optional.empty();
  }

  private static int distance(Cell cell, IndicatorHead.Col col) {
    return Math.abs(cell.x() - col.cell().x());
  }

  /** A row of too few cells whose words are as many as the head's columns, but for the name's. */
  private Optional<List<Placed>> cut(Line row) {
    int count = head.columns().size();
    return row.cells().size() >= count
        ? Optional.empty()
        : SingleBlanks.cut(row, count, head.columns().indexOf(head.name()))
            .map(this::ways)
            .filter(ways -> ways.size() == 1)
            .map(List::getFirst)
            .or(() -> states(row));
  }

  /**
   * A row with a word for each column and a dash for its unit: what it has not of one are states.
   */
  private Optional<List<Placed>> states(Line row) {
    Line words = SingleBlanks.words(row);
    List<Placed> placed = new ArrayList<>();
    boolean dash = false;
    for (int at = 0; at < words.cells().size() && at < head.columns().size(); at++) {
      Placed one = new Placed(head.columns().get(at), words.piece(words.cells().get(at)));
      dash |= one.col().column() == IndicatorColumn.UNIT && Words.isDash(one.cell().text());
      placed.add(one);
    }
    boolean whole =
        words.cells().size() == head.columns().size()
            && placed.stream().allMatch(one -> fits(one, true))
            && placed.stream()
                .anyMatch(one -> one.col().column().isValue() && forms.state().test(one.cell()));
    return dash && whole ? Optional.of(placed) : Optional.empty();
  }

  /** A row with more cells than columns, without the arrows between its values. */
  private Line withoutArrows(Line row) {
    int own = row.cells().size() - 1 - behindDirection();
    List<Cell> plain = new ArrayList<>();
    for (int at = 0; at < row.cells().size(); at++) {
      Cell cell = row.cells().get(at);
      if (at == own || !ARROW.matcher(cell.text()).matches()) {
        plain.add(cell);
      }
    }
    return row.cells().size() > head.columns().size() && !row.tabbed()
        ? new Line(row.number(), row.raw(), plain, row.tabbed(), row.spot())
        : row;
  }

  /** How many columns stand behind that of arrows; more than any line has where there is none. */
  private int behindDirection() {
    int behind = 0;
    for (IndicatorHead.Col col : head.columns().reversed()) {
      if (col.column() == IndicatorColumn.DIRECTION) {
        return behind;
      }
      behind++;
    }
    return MANY;
  }

  private Optional<List<Placed>> byTabs(Line row) {
    List<Placed> placed = new ArrayList<>();
    for (IndicatorHead.Col col : head.columns()) {
      row.cells().stream()
          .filter(cell -> cell.index() == col.cell().index())
          .forEach(cell -> placed.add(new Placed(col, row.piece(cell))));
    }
    spanned(row).ifPresent(placed::addFirst);
    boolean fits = placed.stream().allMatch(one -> fits(one, true));
    return fits && hasName(placed) ? Optional.of(placed) : Optional.empty();
  }

  /** A name right of where its heading begins, which stands over two cells, the first empty. */
  private Optional<Placed> spanned(Line row) {
    IndicatorHead.Col name = head.name();
    int index = name.cell().index();
    boolean free =
        head.columns().getFirst().equals(name)
            && head.columns().stream().noneMatch(col -> col.cell().index() == index + 1)
            && row.first().index() == index + 1;
    return free ? Optional.of(new Placed(name, row.piece(row.first()))) : Optional.empty();
  }

  private static boolean hasName(List<Placed> placed) {
    return placed.stream().anyMatch(one -> one.col().column() == IndicatorColumn.NAME);
  }

  /** Whether name and unit are there, of which one without the other might be either. */
  private boolean hasWords(List<Placed> placed) {
    return head.columns().stream()
        .filter(col -> col.column() == IndicatorColumn.NAME || col.column() == IndicatorColumn.UNIT)
        .allMatch(col -> placed.stream().anyMatch(one -> one.col().equals(col)));
  }

  /** All ways that the form of the cells allows, name and unit among them. */
  public List<List<Placed>> ways(Line row) {
    List<List<Placed>> ways = new ArrayList<>();
    int cells = row.cells().size();
    for (List<Integer> way : Choices.inOrder(cells, head.columns().size())) {
      List<Placed> placed = new ArrayList<>();
      for (int i = 0; i < cells; i++) {
        placed.add(new Placed(head.columns().get(way.get(i)), row.piece(row.cells().get(i))));
      }
      if (hasWords(placed) && placed.stream().allMatch(one -> fits(one, false))) {
        ways.add(placed);
      }
    }
    return ways;
  }

  /**
   * Whether a cell has the form of its column.
   *
   * @param sure whether its place is: then a value may be a state in words
   */
  private boolean fits(Placed one, boolean sure) {
    boolean figure = forms.figure().test(one.cell());
    return switch (one.col().column()) {
      case NAME -> !figure && !(hasKinds && forms.kind().test(one.cell()));
      case UNIT -> !figure || (sure && Words.isDash(one.cell().text()));
      case BASELINE, TARGET, MILESTONE, ACTUAL, YEAR ->
          figure || sure || forms.state().test(one.cell());
      case BASELINE_YEAR, TARGET_YEAR ->
          forms.period().test(one.cell()) || Words.isDash(one.cell().text());
      case DIRECTION ->
          sure || forms.direction().test(one.cell()) || Words.isDash(one.cell().text());
      case NUMBER, KIND, OTHER -> true;
    };
  }
}
