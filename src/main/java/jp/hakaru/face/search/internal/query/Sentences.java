package jp.hakaru.face.search.internal.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.hakaru.face.search.internal.query.Hit.Piece;

/** The sentence that was found (見つかった文), cut to what is read at a glance. */
final class Sentences {
  private static final int LONGEST = 120;
  private static final int BEFORE = 30;
  private static final String ENDS = "。！？!?\n";
  private static final String CUT = "…";

  /** Characters of a text that are looked through for the sentence. */
  private static final int LOOKED_THROUGH = 10_000;

  private final Marks marks;

  Sentences(Marks marks) {
    this.marks = marks;
  }

  /** {@code text} whole, marked. */
  List<Piece> whole(String text) {
    return pieces(text, marks.in(text), 0, text.length());
  }

  /** Of {@code texts} the sentence with the most marks; the first of all where none has any. */
  List<Piece> best(List<String> texts) {
    List<Piece> best = List.of();
    int most = -1;
    for (String whole : texts) {
      String text = whole.length() > LOOKED_THROUGH ? whole.substring(0, LOOKED_THROUGH) : whole;
      BitSet marked = marks.in(text);
      for (int start = 0; start < text.length(); ) {
        int end = endOf(text, start);
        int count = marked.get(start, end).cardinality();
        if (count > most && !text.substring(start, end).isBlank()) {
          most = count;
          best = cut(text, marked, start, end);
        }
        start = end;
      }
    }
    return best;
  }

  private static int endOf(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static List<Piece> cut(String text, BitSet marked, int start, int end) {
    if (end - start <= LONGEST) {
      return pieces(text, marked, start, end);
    }
    int mark = marked.nextSetBit(start);
    int from = mark < 0 || mark >= end || mark - start <= BEFORE ? start : mark - BEFORE;
    int to = Math.min(end, from + LONGEST);
    List<Piece> pieces = new ArrayList<>();
    if (from > start) {
      pieces.add(new Piece(CUT, false));
    }
    pieces.addAll(pieces(text, marked, whole(text, from), whole(text, to)));
    if (to < end) {
      pieces.add(new Piece(CUT, false));
    }
    return pieces;
  }

  /** {@code at}, or one before where a character would be cut in two. */
  private static int whole(String text, int at) {
    boolean isInside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return isInside ? at - 1 : at;
  }

  private static List<Piece> pieces(String text, BitSet marked, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    for (int at = start; at < end; ) {
      boolean isMarked = marked.get(at);
      int change = isMarked ? marked.nextClearBit(at) : marked.nextSetBit(at);
      int next = change < 0 ? end : Math.min(end, change);
      pieces.add(new Piece(text.substring(at, next), isMarked));
      at = next;
    }
    return pieces;
  }
}
