package jp.hakaru.face.search.internal.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.face.search.internal.index.Facet;

/**
 * What is asked of the index (検索の問い).
 *
 * @param text the words as typed, cut at {@link #LONGEST} characters
 * @param isCut whether there were more
 * @param body the body whose rows alone are looked through; empty for all
 * @param narrowed the values by which results are narrowed
 * @param page which page of results, from 1
 */
public record Question(
    String text,
    boolean isCut,
    Optional<MunicipalityCode> body,
    Map<Facet, String> narrowed,
    int page) {
  /** Characters of a question that are read. */
  public static final int LONGEST = 200;

  /** Results a page. */
  public static final int PAGE = 20;

  /** Pages that can be turned to; whoever wants more narrows the question. */
  public static final int PAGES = 50;

  public Question {
    narrowed = narrowed.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(narrowed));
    if (page < 1 || page > PAGES) {
      throw new IllegalArgumentException("a page is between 1 and " + PAGES + ", found " + page);
    }
  }

  /** The first page of what {@code typed} finds. */
  public static Question of(String typed, Optional<MunicipalityCode> body) {
    return new Question(cut(typed), typed.length() > LONGEST, body, Map.of(), 1);
  }

  /** {@code typed} without what is too much, no character in two. */
  private static String cut(String typed) {
    if (typed.length() <= LONGEST) {
      return typed;
    }
    boolean isPair = Character.isHighSurrogate(typed.charAt(LONGEST - 1));
    return typed.substring(0, isPair ? LONGEST - 1 : LONGEST);
  }

  public Question narrowedBy(Map<Facet, String> values) {
    return new Question(text, isCut, body, values, page);
  }

  public Question onPage(int wanted) {
    return new Question(text, isCut, body, narrowed, wanted);
  }

  /** The same for other words. */
  Question with(String words) {
    return new Question(words, isCut, body, narrowed, page);
  }
}
