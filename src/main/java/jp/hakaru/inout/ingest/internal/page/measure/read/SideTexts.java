package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.measure.cut.LabelAt;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Reads texts that stand side by side below their labels (左右に並ぶ文章の読み取り): a row a line; where one is
 * no whole sentence, column by column, in which texts go on below. Where a cell stands in no column
 * of its own all rows stay unread.
 */
final class SideTexts {
  /** How many display columns a text may begin before its label. */
  private static final int NEAR = 3;

  private final TextReader texts;
  private final Notes notes;

  SideTexts(TextReader texts, Notes notes) {
    this.texts = texts;
    this.notes = notes;
  }

  List<PageText> read(Section section) {
    List<Line> rows = section.lines().stream().filter(line -> !line.isBlank()).toList();
    boolean sure = rows.stream().allMatch(SideTexts::isWhole);
    List<PageText> found = new ArrayList<>();
    List<List<Line>> columns = sure ? List.of() : columns(section, rows);
    for (int at = 0; at < columns.size(); at++) {
      TextReader.Above above = above(section, section.columns().get(at));
      texts.columnItems(columns.get(at)).forEach(item -> found.add(texts.text(item, above)));
    }
    if (!columns.isEmpty()) {
      return found;
    }
    for (Line row : rows) {
      if (sure && row.cells().size() == section.columns().size()) {
        row(row, section, found);
      } else {
        other(row, section, found);
      }
    }
    return found;
  }

  /**
   * The lines of each column, by where their cells begin below the labels; none where a cell
   * reaches into the next column, two stand in one, or the last of one ends no sentence.
   */
  private List<List<Line>> columns(Section section, List<Line> rows) {
    List<List<Line>> placed = placed(section, rows);
    List<List<Line>> columns =
        placed.isEmpty() ? SideColumns.of(rows, section.columns().size()) : placed;
    return areWhole(columns) ? columns : List.of();
  }

  private boolean areWhole(List<List<Line>> columns) {
    return columns.stream()
            .allMatch(lines -> !lines.isEmpty() && Words.endsSentence(lines.getLast().raw()))
        && columns.stream()
            .flatMap(lines -> texts.columnItems(lines).stream())
            .allMatch(Item::isSentence);
  }

  /** The same where every cell stands below its label. */
  private static List<List<Line>> placed(Section section, List<Line> rows) {
    List<Integer> places = section.columns().stream().map(SideTexts::x).toList();
    List<List<Line>> columns = new ArrayList<>();
    places.forEach(any -> columns.add(new ArrayList<>()));
    for (Line row : rows) {
      int last = -1;
      for (Cell cell : row.cells()) {
        int at = places.size() - 1;
        while (at > 0 && cell.x() < places.get(at) - NEAR) {
          at--;
        }
        boolean within = at + 1 == places.size() || cell.xEnd() <= places.get(at + 1);
        if (at == last || !within || row.tabbed()) {
          return List.of();
        }
        columns.get(at).add(row.only(List.of(cell)));
        last = at;
      }
    }
    return columns;
  }

  /** Where a label begins, in display columns. */
  private static int x(LabelAt label) {
    return label.word().line().cells().stream()
        .filter(cell -> cell.start() <= label.word().start() && label.word().end() <= cell.end())
        .mapToInt(Cell::x)
        .findFirst()
        .orElse(0);
  }

  private static boolean isWhole(Line row) {
    return row.tabbed()
        || row.cells().size() == 1
        || row.cells().stream().allMatch(cell -> Words.endsSentence(cell.text()));
  }

  private void row(Line row, Section section, List<PageText> found) {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      List<Item> items = texts.items(List.of(row.piece(cell).alone()));
      if (Words.isDash(cell.text())) {
        notes.structure(row.piece(cell));
      } else if (items.size() == 1) {
        found.add(texts.text(items.getFirst(), above(section, section.columns().get(i))));
      } else {
        notes.unread(row.piece(cell), Reason.NO_COLUMN);
      }
    }
  }

  private static TextReader.Above above(Section section, LabelAt column) {
    NarrativeRole role = column.label().role();
    Value word = Value.written(column.word());
    return new TextReader.Above(
        role == null ? NarrativeRole.OTHER : role,
        section.hasOuterLabel() ? Value.written(section.label().word()) : word,
        section.hasOuterLabel() ? word : null);
  }

  private void other(Line row, Section section, List<PageText> found) {
    List<Item> items = texts.items(List.of(row));
    if (items.size() == 1 && texts.isCaption(items.getFirst(), section)) {
      found.add(texts.caption(items.getFirst()));
    } else {
      notes.unread(row, Reason.NO_ALIGNMENT);
    }
  }
}
