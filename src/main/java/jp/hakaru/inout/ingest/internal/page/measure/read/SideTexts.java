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
 * Reads texts that stand side by side below their labels (左右に並ぶ文章の読み取り): a row a line. Where gaps
 * part the cells and one is no whole sentence, texts may go on in the row below, and nothing tells
 * which; all rows stay unread then.
 */
final class SideTexts {
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
    for (Line row : rows) {
      if (sure && row.cells().size() == section.columns().size()) {
        row(row, section, found);
      } else {
        other(row, section, found);
      }
    }
    return found;
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
