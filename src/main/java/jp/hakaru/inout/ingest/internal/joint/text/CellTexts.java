package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.line.Parts;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The texts of a cell (欄の中の文): items behind bullets, each with what goes on in the next lines. */
public final class CellTexts {
  /** A bullet before an item within a cell. */
  public static final Pattern BULLET = Pattern.compile("(?:^|(?<=[\\s　]))[・･○●](?=[\\s　]?\\S)");

  private CellTexts() {}

  /**
   * Each item behind its bullet, all of it where there is none.
   *
   * @param pieces of one cell, one a line
   */
  public static List<JointText> of(List<Piece> pieces) {
    List<JointText> texts = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    @Nullable Value sign = null;
    for (Piece piece : pieces) {
      Matcher bullet = BULLET.matcher(piece.text());
      int from = 0;
      while (bullet.find()) {
        add(open, piece, from, bullet.start());
        end(texts, sign, open);
        sign = value(piece, bullet.start(), bullet.end());
        from = bullet.end();
      }
      add(open, piece, from, piece.text().length());
    }
    end(texts, sign, open);
    return texts;
  }

  /** The item between two places of {@code cell}, the first its bullet. */
  public static JointText item(Piece cell, int from, int to) {
    return JointText.of(
        NarrativeRole.ACTION, null, value(cell, from, from + 1), value(cell, from + 1, to));
  }

  private static void add(List<Piece> open, Piece piece, int from, int to) {
    if (!piece.text().substring(from, to).isBlank()) {
      open.add(trimmed(piece, from, to));
    }
  }

  private static void end(List<JointText> texts, @Nullable Value sign, List<Piece> open) {
    if (!open.isEmpty()) {
      List<Piece> bare = open.stream().flatMap(one -> Parts.unstarred(one).stream()).toList();
      texts.add(JointText.of(NarrativeRole.ACTION, null, sign, Value.written(bare)));
      open.clear();
    }
  }

  /** What stands between two places of {@code cell}, blanks around it aside. */
  public static Value value(Piece cell, int from, int to) {
    return Texts.value(trimmed(cell, from, to));
  }

  private static Piece trimmed(Piece cell, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(cell.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(cell.text().charAt(end - 1))) {
      end--;
    }
    return new Piece(cell.line(), cell.start() + start, cell.start() + end);
  }
}
