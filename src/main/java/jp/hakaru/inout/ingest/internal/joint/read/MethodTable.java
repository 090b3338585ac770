package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * A table of how work is done together (連携手法の表): a numbered way, what is done in it, by which
 * means. Cells of a merged column shift the others, so a row is read from its numbered cell to its
 * end.
 */
final class MethodTable {
  private final JointPapersProfile.MethodWords words;
  private final Notes notes;

  MethodTable(JointPapersProfile.MethodWords words, Notes notes) {
    this.words = words;
    this.notes = notes;
  }

  /** The heads of its last two columns. */
  private record Heads(Value contents, Value means) {}

  /** The texts of {@code rows}, which stay unread where they are no such table. */
  List<JointText> of(List<JointLine> rows) {
    List<JointText> texts = new ArrayList<>();
    Optional<Heads> heads = rows.isEmpty() ? Optional.empty() : heads(rows.getFirst());
    if (heads.isEmpty()) {
      rows.forEach(row -> row.cells().forEach(cell -> notes.unread(cell, Reason.NO_TABLE_HEADING)));
      return texts;
    }
    rows.getFirst().cells().forEach(notes::structure);
    rows.stream().skip(1).forEach(row -> texts.addAll(row(row, heads.get())));
    return texts;
  }

  private Optional<Heads> heads(JointLine line) {
    List<Piece> cells = line.cells();
    boolean known =
        cells.size() == 3
            && holds(words.ways(), cells.get(0))
            && holds(words.contents(), cells.get(1))
            && holds(words.means(), cells.get(2));
    return known
        ? Optional.of(new Heads(head(cells.get(1)), head(cells.get(2))))
        : Optional.empty();
  }

  private static boolean holds(List<String> names, Piece cell) {
    String key = Words.key(cell.text());
    return names.stream().map(Words::key).anyMatch(key::contains);
  }

  /** What a column is called, without remarks in brackets or behind a sign. */
  private static Value head(Piece cell) {
    Glyphs glyphs = Glyphs.spaced(cell);
    int end = 0;
    while (end < glyphs.text().length() && "(※ ".indexOf(glyphs.text().charAt(end)) < 0) {
      end++;
    }
    return Value.written(glyphs.pieces(0, Math.max(1, end)));
  }

  private List<JointText> row(JointLine row, Heads heads) {
    int way = 0;
    while (way < row.cells().size() && !isNumbered(row, way)) {
      way++;
    }
    int behind = row.cells().size() - 1 - way;
    List<JointText> texts = new ArrayList<>();
    boolean known = behind == 1 || behind == 2;
    row.cells()
        .subList(0, known ? way : row.cells().size())
        .forEach(cell -> notes.unread(cell, Reason.NO_COLUMN));
    if (!known) {
      return texts;
    }
    Piece cell = row.cells().get(way);
    boolean several = cell.text().indexOf('②') > 0;
    JointLine inner = row.lineOf(cell);
    Piece title = several || inner.text() == null ? cell : inner.text();
    Value number =
        several ? null : inner.number().map(sign -> Value.written(sign.piece())).orElse(null);
    if (behind == 2) {
      texts.add(
          new JointText(
              NarrativeRole.ACTION,
              heads.contents(),
              Texts.value(title),
              number,
              Texts.value(row.cells().get(way + 1))));
    }
    texts.add(
        new JointText(
            NarrativeRole.METHOD,
            heads.means(),
            Texts.value(title),
            number,
            Texts.value(row.cells().getLast())));
    return texts;
  }

  /** Whether a cell begins with a figure in a circle or the like; a Roman one is of a group. */
  private static boolean isNumbered(JointLine row, int at) {
    return row.lineOf(row.cells().get(at))
        .number()
        .filter(sign -> !sign.form().equals("I"))
        .isPresent();
  }
}
