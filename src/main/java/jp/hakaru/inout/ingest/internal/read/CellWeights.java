package jp.hakaru.inout.ingest.internal.read;

import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.CellType;
import jp.hakaru.inout.ingest.internal.profile.PeriodText;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;

/** How badly a cell's text fits a column's type (セルの型の重み): 0 fits, {@link #NEVER} does not. */
final class CellWeights {
  static final double NEVER = 100;

  /** More than the margin in which two columns of a cell are told apart. */
  static final double STATUS_IN_YEARS = 1.3;

  /** A word beside the columns of years, where it is more likely something else. */
  private static final double OUT_OF_YEARS = 3.5;

  private static final int LONGEST = 25;
  private static final int LONGEST_IN_YEARS = 15;

  private final Words words;

  CellWeights(Words words) {
    this.words = words;
  }

  /**
   * @param inPlace whether the cell stands where the column does
   * @param tabbed whether tabs count the columns
   */
  double weight(CellType type, Cell cell, boolean inPlace, boolean tabbed) {
    String text = cell.text();
    return switch (type) {
      case INTEGER -> Words.isNumber(text) ? 0 : NEVER;
      case TITLE ->
          (isFigure(text) ? 4 : 0)
              + (Words.endsSentence(text) ? 3 : 0)
              + (words.status(text).isPresent() ? 3 : 0);
      case TEXT ->
          (isFigure(text) ? 4 : 0) + (words.status(text).isPresent() || isPeriod(text) ? 3 : 0);
      case AMOUNT -> isFigure(text) ? 0 : NEVER;
      case MARK -> mark(text, inPlace, tabbed);
      case STATUS -> words.status(text).isPresent() ? 0 : inPlace && isShort(text) ? 3 : NEVER;
      case CODE ->
          !Words.codes(text).isEmpty() || words.isNone(text)
              ? (Words.isAmount(text) && !inPlace ? 2 : 0)
              : dashOr(text, inPlace, inPlace ? (words.isReferenceMark(text) ? 0.3 : 2) : NEVER);
      case GOALS ->
          !words.goals(text).isEmpty() || words.isNone(text)
              ? (inPlace ? 0 : 2)
              : dashOr(text, inPlace, inPlace ? 2 : NEVER);
      case PLAN_NAMES -> planNames(text, inPlace);
      case PERIOD -> period(text, inPlace);
      case DEPARTMENT ->
          !words.departments(text).isEmpty()
              ? 0
              : dashOr(
                  text,
                  inPlace,
                  inPlace && isShort(text) && !isFigure(text) && !isPeriod(text) ? 2.5 : NEVER);
      case ANY -> inPlace ? 0.5 : 3;
    };
  }

  private double mark(String text, boolean inPlace, boolean tabbed) {
    if (Words.isDash(text)) {
      return inPlace ? 0 : 1.2;
    }
    if (words.isMark(text)) {
      return 0;
    }
    if (isFigure(text)) {
      return inPlace ? 0.2 : NEVER;
    }
    boolean word = tabbed && isShort(text) && text.length() <= LONGEST_IN_YEARS;
    boolean status = isStatus(text);
    if (!word || text.endsWith("、") || (status && !inPlace)) {
      return NEVER;
    }
    return status ? STATUS_IN_YEARS : inPlace ? 0.5 : OUT_OF_YEARS;
  }

  /** A word of the status that may as well say what is done in a year: 継続. */
  boolean isStatus(String text) {
    return words.status(text).isPresent();
  }

  private double planNames(String text, boolean inPlace) {
    if (!words.planNames(List.of(text)).isEmpty() || words.isNone(text)) {
      return inPlace ? 0 : 2;
    }
    return dashOr(text, inPlace, inPlace && !isFigure(text) ? 1 : NEVER);
  }

  private static boolean isPeriod(String text) {
    return PeriodText.of(Words.key(text)).isPresent();
  }

  private double period(String text, boolean inPlace) {
    if (isPeriod(text)) {
      return inPlace ? 0 : isFigure(text) ? NEVER : 0.5;
    }
    double words = this.words.status(text).isPresent() ? 0.5 : 1.5;
    return dashOr(text, inPlace, inPlace && isShort(text) && !isFigure(text) ? words : NEVER);
  }

  /** What a dash weighs, which may stand for any value; {@code other} where there is none. */
  private static double dashOr(String text, boolean inPlace, double other) {
    return Words.isDash(text) ? (inPlace ? 0.3 : 1.5) : other;
  }

  private static boolean isFigure(String text) {
    return Words.isAmount(text) || Words.isBracketedAmount(text) || Words.isDash(text);
  }

  private static boolean isShort(String text) {
    return text.length() <= LONGEST && !Words.endsSentence(text);
  }
}
