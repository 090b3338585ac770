package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.segment.Segment;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Tables that number no row (番号のない表): a line with a name in its place and a status or a department
 * opens a record; where the table has neither column, a name and an amount do. A line that prints
 * none of these goes on with the record above, unless that one's text has ended.
 */
final class Numberless {
  private final Aligner aligner;
  private final Words words;

  Numberless(Aligner aligner, Words words) {
    this.aligner = aligner;
    this.words = words;
  }

  /**
   * The lines of a table, those that open a record labelled so; as they are where any has a number.
   */
  List<Segment.Tagged> lines(TableHead head, List<Segment.Tagged> lines) {
    if (lines.stream().anyMatch(tagged -> tagged.kind() == LabelKind.ROW)) {
      return lines;
    }
    Layout layout = Layout.of(head);
    List<Segment.Tagged> labelled = new ArrayList<>();
    boolean departmentOpen = false;
    boolean textEnded = true;
    for (Segment.Tagged tagged : lines) {
      if (tagged.kind() != LabelKind.ORPHAN && tagged.kind() != LabelKind.MORE) {
        labelled.add(tagged);
        continue;
      }
      Row row = new Row(layout, tagged.line());
      if (row.opens() && !(departmentOpen && !row.has(ColumnKind.STATUS))) {
        labelled.add(new Segment.Tagged(tagged.labels(), LabelKind.ROW));
        String department = row.text(ColumnKind.DEPARTMENT);
        departmentOpen = !department.isEmpty() && words.departments(department).isEmpty();
        textEnded = Words.endsSentence(row.text(ColumnKind.SUMMARY));
        continue;
      }
      boolean goesOn = tagged.kind() == LabelKind.MORE || !textEnded;
      labelled.add(new Segment.Tagged(tagged.labels(), goesOn ? LabelKind.MORE : LabelKind.ORPHAN));
      textEnded |= Words.endsSentence(row.text(ColumnKind.SUMMARY));
    }
    return labelled;
  }

  /** The cells of a line by their columns, as far as all good ways agree. */
  private final class Row {
    private final Layout layout;
    private final Line line;
    private final List<Alignment> ways;

    Row(Layout layout, Line line) {
      this.layout = layout;
      this.line = line;
      this.ways = aligner.align(line, layout, false);
    }

    String text(ColumnKind kind) {
      for (Cell cell : ways.isEmpty() ? List.<Cell>of() : line.cells()) {
        int place = Alignment.agreed(ways, cell);
        if (place >= 0 && layout.slots().get(place).kind() == kind) {
          return cell.text();
        }
      }
      return "";
    }

    boolean has(ColumnKind kind) {
      return !text(kind).isEmpty();
    }

    boolean opens() {
      boolean named =
          line.cells().stream()
              .filter(cell -> !ways.isEmpty())
              .anyMatch(cell -> {
                int place = Alignment.agreed(ways, cell);
                return place >= 0
                    && layout.slots().get(place).kind() == ColumnKind.NAME
                    && layout.offset(cell, line.tabbed(), place) == 0;
              });
      boolean telling =
          layout.find(ColumnKind.STATUS) != null || layout.find(ColumnKind.DEPARTMENT) != null;
      boolean told =
          words.status(text(ColumnKind.STATUS)).isPresent()
              || text(ColumnKind.DEPARTMENT).length() > 1;
      return named && (telling ? told : has(ColumnKind.COST));
    }
  }
}
