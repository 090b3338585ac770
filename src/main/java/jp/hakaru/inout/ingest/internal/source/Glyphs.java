package jp.hakaru.inout.ingest.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.Folded;
import jp.hakaru.base.kernel.TextFold;

/**
 * Folded text (正規化した文字) gathered from one or several pieces, blanks left out or kept, with the way
 * back. Source: DESIGN §6, step 2.
 */
public final class Glyphs {
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> origins = new ArrayList<>();

  private Glyphs() {}

  /** The text of {@code pieces} without blanks. */
  public static Glyphs compact(List<Piece> pieces) {
    return of(pieces, false);
  }

  /** The text of {@code piece} with its blanks. */
  public static Glyphs spaced(Piece piece) {
    return of(List.of(piece), true);
  }

  private static Glyphs of(List<Piece> pieces, boolean blanks) {
    Glyphs glyphs = new Glyphs();
    for (Piece piece : pieces) {
      Folded folded = TextFold.fold(piece.text());
      for (int i = 0; i < folded.text().length(); i++) {
        if (blanks || !Character.isWhitespace(folded.text().charAt(i))) {
          glyphs.text.append(folded.text().charAt(i));
          glyphs.origins.add(
              new Piece(
                  piece.line(),
                  piece.start() + folded.rawStart(i),
                  piece.start() + folded.rawEnd(i + 1)));
        }
      }
    }
    return glyphs;
  }

  /** The same without the stretches that {@code pattern} finds. */
  public Glyphs without(Pattern pattern) {
    Glyphs rest = new Glyphs();
    Matcher found = pattern.matcher(text);
    int from = 0;
    while (found.find()) {
      rest.add(this, from, found.start());
      from = found.end();
    }
    rest.add(this, from, text.length());
    return rest;
  }

  private void add(Glyphs other, int from, int to) {
    text.append(other.text, from, to);
    origins.addAll(other.origins.subList(from, to));
  }

  public String text() {
    return text.toString();
  }

  /** The raw stretches of the characters from {@code start} to {@code end}, one a line. */
  public List<Piece> pieces(int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece glyph : origins.subList(start, end)) {
      Piece last = pieces.isEmpty() ? null : pieces.getLast();
      if (last != null && last.line().equals(glyph.line())) {
        pieces.set(pieces.size() - 1, new Piece(last.line(), last.start(), glyph.end()));
      } else {
        pieces.add(glyph);
      }
    }
    return pieces;
  }

  /** The raw stretch of the characters from {@code start} to {@code end}, all of one line. */
  public Piece piece(int start, int end) {
    return pieces(start, end).getFirst();
  }
}
