package jp.hakaru.inout.ingest.internal.page.measure.cut;

import jp.hakaru.inout.ingest.internal.source.Piece;

/** Brackets around a whole line (行全体を囲む括弧): （市民）, ［市民の役割］. */
public final class Brackets {
  private static final String OPEN = "（([［【〔〈＜<《";
  private static final String CLOSE = "）)]］】〕〉＞>》";

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
}
