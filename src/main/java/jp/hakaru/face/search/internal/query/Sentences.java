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
    return marks.likely(text) == 0
        ? List.of(new Piece(text, false))
        : pieces(text, marks.in(text), 0, text.length());
  }

  /**
   * Of {@code texts} the sentence that most of what was asked for stands in; the first of all where
   * none has any of it.
   *
   * @param isTold whether it stands in the title already, so that no text need have it
   */
  List<Piece> best(List<String> texts, boolean isTold) {
    List<String> sentences = texts.stream().flatMap(text -> sentences(text).stream()).toList();
    int most = 0;
    String likeliest = "";
    for (String text : texts) {
      int inText = marks.likely(text);
      for (String sentence : inText > most ? sentences(text) : List.<String>of()) {
        int likely = most == inText ? 0 : marks.likely(sentence);
        if (likely > most) {
          most = likely;
          likeliest = sentence;
        }
      }
    }
    if (most == 0 && isTold) {
      return sentences.isEmpty() ? List.of() : cut(sentences.getFirst(), new BitSet());
    }
    BitSet marked = most == 0 ? new BitSet() : marks.in(likeliest);
    return marked.isEmpty() ? withMostMarks(sentences) : cut(likeliest, marked);
  }

  private List<Piece> withMostMarks(List<String> sentences) {
    String best = "";
    BitSet most = new BitSet();
    for (String sentence : sentences) {
      BitSet marked = marks.in(sentence);
      if (best.isEmpty() || marked.cardinality() > most.cardinality()) {
        best = sentence;
        most = marked;
      }
    }
    return cut(best, most);
  }

  private static List<String> sentences(String whole) {
    String text = whole.length() > LOOKED_THROUGH ? whole.substring(0, LOOKED_THROUGH) : whole;
    List<String> sentences = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = endOf(text, start);
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }

  private static int endOf(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static List<Piece> cut(String text, BitSet marked) {
    if (text.length() <= LONGEST) {
      return pieces(text, marked, 0, text.length());
    }
    int mark = marked.nextSetBit(0);
    int from = mark <= BEFORE ? 0 : mark - BEFORE;
    int to = Math.min(text.length(), from + LONGEST);
    List<Piece> pieces = new ArrayList<>();
    if (from > 0) {
      pieces.add(new Piece(CUT, false));
    }
    pieces.addAll(pieces(text, marked, whole(text, from), whole(text, to)));
    if (to < text.length()) {
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
