package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.table.RowAlignment.Placed;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Indicators without a table (表によらない指標): a name, and behind it or on the lines right below its
 * baseline and target, an arrow between them or each behind its word.
 */
final class ListedIndicators {
  private static final double FULL = 0.8;

  private final ListedValues values;
  private final List<String> bullets;
  private final Notes notes;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<Line> rest = new ArrayList<>();

  /** The lines and pieces of the name that is open, and the values behind it. */
  private final List<Line> open = new ArrayList<>();

  private final List<Piece> name = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  /** What stands above the list: words with their years. */
  private final List<IndicatorHead.Col> heads = new ArrayList<>();

  ListedIndicators(ListedValues values, List<String> bullets, Notes notes) {
    this.values = values;
    this.bullets = bullets;
    this.notes = notes;
  }

  /**
   * What the lines hold.
   *
   * @param rest the lines that are of no indicator
   */
  record Found(List<TableRow> rows, List<Line> rest) {}

  Found read(List<Line> lines) {
    int widest = lines.stream().mapToInt(ListedIndicators::width).max().orElse(0);
    for (Line line : lines) {
      Optional<ListedValues.Read> read = line.isBlank() ? Optional.empty() : values.read(own(line));
      Optional<List<IndicatorHead.Col>> heading =
          line.isBlank() ? Optional.empty() : values.heads(own(line));
      boolean below = !open.isEmpty() && line.number() == open.getLast().number() + 1;
      if (heading.isPresent()) {
        close();
        heads.clear();
        heads.addAll(heading.get());
        notes.structure(line.whole());
      } else if (read.isPresent() && read.get().name() != null) {
        close();
        begin(line, read.get().name());
        take(read.get());
      } else if (read.isPresent() && below && fits(read.get())) {
        open.add(line);
        take(read.get());
      } else if (read.isEmpty() && !line.isBlank() && mayName(line)) {
        boolean goesOn =
            below
                && placed.isEmpty()
                && name.size() == 1
                && bullet(line) == 0
                && width(open.getLast()) >= widest * FULL;
        if (!goesOn) {
          close();
        }
        begin(line, own(line));
      } else {
        close();
        rest.add(line);
      }
    }
    close();
    return new Found(List.copyOf(rows), List.copyOf(rest));
  }

  private static int width(Line line) {
    return line.isBlank() ? 0 : line.last().xEnd() - line.first().x();
  }

  private void begin(Line line, @Nullable Piece piece) {
    open.add(line);
    if (piece != null) {
      name.add(piece);
    }
  }

  private void take(ListedValues.Read read) {
    read.values().forEach(one -> placed.add(new Placed(dated(one.col()), one.cell())));
  }

  /** A value without a year of its own has that of the words above the list. */
  private IndicatorHead.Col dated(IndicatorHead.Col col) {
    return col.when() != null
        ? col
        : heads.stream()
            .filter(head -> head.column() == col.column() && head.when() != null)
            .map(head -> new IndicatorHead.Col(col.column(), col.at(), head.when()))
            .findFirst()
            .orElse(col);
  }

  /** Whether none of the values is of a kind that the open name has. */
  private boolean fits(ListedValues.Read read) {
    return read.values().stream()
        .noneMatch(
            one -> placed.stream().anyMatch(own -> own.col().column() == one.col().column()));
  }

  private boolean mayName(Line line) {
    return line.cells().size() == 1
        && !Words.endsSentence(line.raw())
        && !values.isValue(own(line));
  }

  /** A line without the sign of an item. */
  private Piece own(Line line) {
    Piece whole = line.whole();
    int from = whole.start() + bullet(line);
    while (from < whole.end() && Character.isWhitespace(line.raw().charAt(from))) {
      from++;
    }
    return new Piece(line, from, whole.end());
  }

  private int bullet(Line line) {
    String text = line.whole().text();
    return bullets.stream()
        .filter(sign -> text.startsWith(sign) && text.length() > sign.length())
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }

  /** Ends the open name, which is an indicator where a baseline and a target stand behind it. */
  private void close() {
    boolean whole =
        !name.isEmpty()
            && placed.stream().anyMatch(one -> one.col().column() == IndicatorColumn.BASELINE)
            && placed.stream().anyMatch(one -> one.col().column() == IndicatorColumn.TARGET);
    if (whole) {
      List<Placed> all = new ArrayList<>();
      all.add(
          new Placed(ListedValues.head(name.getFirst(), IndicatorColumn.NAME), name.getFirst()));
      all.addAll(placed);
      rows.add(TableRow.listed(all, name));
      open.forEach(this::note);
    } else {
      rest.addAll(open);
    }
    open.clear();
    name.clear();
    placed.clear();
  }

  private void note(Line line) {
    notes.unread(line, Reason.NO_COLUMN);
    int sign = bullet(line);
    if (sign > 0) {
      notes.structure(new Piece(line, line.whole().start(), line.whole().start() + sign));
    }
    values.structure(own(line)).forEach(notes::structure);
  }
}
