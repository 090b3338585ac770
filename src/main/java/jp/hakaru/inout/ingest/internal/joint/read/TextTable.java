package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Items;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Tables of texts below an effort (取組の枠組み・場合分けの表): a frame of columns each with a heading and
 * numbered items, a row of numbered items without headings, or a column a case with what is given
 * and who bears it.
 */
final class TextTable {
  private static final int LONGEST_HEAD = 20;
  private static final NarrativeRole ROLE = NarrativeRole.ACTION;

  private final ShareReader shares;
  private final Notes notes;

  TextTable(ShareReader shares, Notes notes) {
    this.shares = shares;
    this.notes = notes;
  }

  /**
   * Takes the rows that are of such a table.
   *
   * @param section the heading above the table
   * @return the rows that are of none
   */
  List<JointLine> take(List<JointLine> rows, EffortDraft effort, @Nullable Value section) {
    List<JointLine> rest = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int taken = take(rows.subList(at, rows.size()), effort.texts(), effort.shares(), section);
      if (taken == 0) {
        rest.add(rows.get(at));
      }
      at += Math.max(1, taken);
    }
    return rest;
  }

  /**
   * @return how many rows the table at the start of {@code rows} has; 0 where none begins there
   */
  private int take(
      List<JointLine> rows,
      List<JointText> texts,
      List<ShareDraft> terms,
      @Nullable Value section) {
    JointLine head = rows.getFirst();
    if (isNumbered(head)) {
      head.cells().forEach(notes::structure);
      head.cells().forEach(cell -> texts.add(item(head, cell, section)));
      return 1;
    }
    if (rows.size() > 1 && isFrame(head, rows.get(1))) {
      for (int at = 0; at < head.cells().size(); at++) {
        Value heading = Texts.value(head.cells().get(at));
        Optional<Piece> cell = rows.get(1).cell(head.columns().get(at));
        cell.ifPresent(one -> texts.addAll(Items.of(one, ROLE, section, heading)));
      }
      return 2;
    }
    return cases(rows, texts, terms, section);
  }

  private static JointText item(JointLine row, Piece cell, @Nullable Value section) {
    JointLine inner = row.lineOf(cell);
    Piece text = inner.text() == null ? cell : inner.text();
    Value number = inner.number().map(sign -> Value.written(sign.piece())).orElse(null);
    return JointText.of(ROLE, section, number, Texts.value(text));
  }

  /** Cells that are numbered one after the other. */
  private static boolean isNumbered(JointLine row) {
    for (int at = 0; at < row.cells().size(); at++) {
      JointLine inner = row.lineOf(row.cells().get(at));
      int ordinal = inner.number().map(sign -> sign.ordinal()).orElse(0);
      if (ordinal != at + 1 || inner.text() == null) {
        return false;
      }
    }
    return row.cells().size() > 1;
  }

  /** Short headings, and below each items numbered from the first. */
  private static boolean isFrame(JointLine head, JointLine row) {
    return isHead(head)
        && head.columns().containsAll(row.columns())
        && row.cells().stream().allMatch(Items::begins);
  }

  private static boolean isHead(JointLine line) {
    return line.cells().size() > 1
        && line.cells().stream()
            .map(cell -> Words.key(cell.text()))
            .allMatch(key -> key.length() <= LONGEST_HEAD && !key.matches(".*\\d.*|[①-⑳].*"));
  }

  /**
   * A column a case: in one of the rows below the head stand who bears what share. A case for which
   * none is printed there has a text alone.
   */
  private int cases(
      List<JointLine> rows,
      List<JointText> texts,
      List<ShareDraft> terms,
      @Nullable Value section) {
    JointLine head = rows.getFirst();
    int end = 1;
    while (end < rows.size() && rows.get(end).cells().size() == head.cells().size()) {
      end++;
    }
    List<JointLine> below = rows.subList(1, end);
    boolean shared =
        below.stream().anyMatch(row -> row.columns().equals(head.columns()) && isShares(head, row));
    if (!isHead(head) || !shared) {
      return 0;
    }
    head.cells().forEach(notes::structure);
    for (JointLine row : below) {
      for (int at = 0; at < head.cells().size(); at++) {
        Value variant = unquoted(head.cells().get(at));
        Piece cell = row.cells().get(at);
        if (isShares(head, row)) {
          List<ShareDraft> found = shares.fractions(cell, variant);
          notes.structure(cell);
          terms.addAll(found.isEmpty() ? List.of(told(cell, variant)) : found);
        } else {
          texts.addAll(Items.of(cell, ROLE, section, variant));
        }
      }
    }
    return end;
  }

  private boolean isShares(JointLine head, JointLine row) {
    Value any = Value.written(head.cells().getFirst());
    return row.cells().stream().anyMatch(cell -> !shares.fractions(cell, any).isEmpty());
  }

  private static ShareDraft told(Piece cell, Value variant) {
    return new ShareDraft(
        variant, null, ShareTerm.SHARE, null, null, null, null, null, null, Texts.value(cell));
  }

  /** The name of a case without quotes around it. */
  private static Value unquoted(Piece cell) {
    Glyphs glyphs = Glyphs.spaced(cell);
    boolean quoted = glyphs.text().matches("[「『].+[」』]");
    return quoted ? Value.written(glyphs.pieces(1, glyphs.text().length() - 1)) : Texts.value(cell);
  }
}
