package jp.hakaru.inout.ingest.internal.page.measure.cut;

import jp.hakaru.inout.ingest.internal.source.Piece;

/** Brackets around a whole line (行全体を囲む括弧): （市民）, ［市民の役割］. */
public final class Brackets {
  private static final String OPEN = "（([［【〔〈＜<《≪";
  private static final String CLOSE = "）)]］】〕〉＞>》≫";

  private Brackets() {}

  /** Whether one pair of brackets is around all of {@code piece}. */
  public static boolean isWithin(Piece piece) {
    String text = piece.text();
    int last = text.length() - 1;
    int open = OPEN.indexOf(text.charAt(0));
    return last > 1
        && open >= 0
        && CLOSE.indexOf(text.charAt(last)) == open
        && text.chars().filter(c -> OPEN.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0).count() == 2;
  }

  /** What stands within them. */
  public static Piece inner(Piece piece) {
    return new Piece(piece.line(), piece.start() + 1, piece.end() - 1);
  }

  /**
   * The kind of the bracket that {@code piece} begins with and does not close; below 0 for none.
   */
  static int opens(Piece piece) {
    int open = piece.text().isEmpty() ? -1 : OPEN.indexOf(piece.text().charAt(0));
    return open >= 0 && piece.text().indexOf(CLOSE.charAt(open)) < 0 ? open : -1;
  }

  /** Whether {@code piece} ends with a bracket of that kind that it does not open. */
  static boolean closes(Piece piece, int kind) {
    String text = piece.text();
    char open = OPEN.charAt(kind);
    char close = CLOSE.charAt(kind);
    return text.charAt(text.length() - 1) == close
        && text.chars().filter(c -> c == close).count()
            > text.chars().filter(c -> c == open).count();
  }
}
