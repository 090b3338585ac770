package jp.hakaru.face.search.internal.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms at positions (語の並び), as the index takes them. */
final class Slots extends TokenStream {
  private static final int GAP = 50;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<String> terms = new ArrayList<>();
  private final List<Integer> steps = new ArrayList<>();
  private int pending;
  private int at;

  /** A term at the next position. */
  void next(String text) {
    add(text, 1 + pending);
    pending = 0;
  }

  /** A term at the position of the one before. */
  void same(String text) {
    add(text, 0);
  }

  private void add(String text, int by) {
    terms.add(text);
    steps.add(by);
  }

  /** No phrase runs over what follows. */
  void part() {
    pending = GAP;
  }

  List<String> terms() {
    return terms;
  }

  @Override
  public void reset() {
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    if (at == terms.size()) {
      return false;
    }
    clearAttributes();
    term.append(terms.get(at));
    step.setPositionIncrement(steps.get(at));
    at++;
    return true;
  }
}
