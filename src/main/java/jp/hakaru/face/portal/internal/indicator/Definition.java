package jp.hakaru.face.portal.internal.indicator;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.face.portal.internal.element.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator starts from and what it must reach (基準値と最終目標), as one act states it.
 *
 * @param act title of the act; empty where none is known
 * @param baseline unset where none is stated
 * @param target unset where none is stated
 */
public record Definition(String act, @Nullable Point baseline, @Nullable Point target) {
  private static final Pattern NUMBER = Pattern.compile("[-−]?[0-9][0-9,.]*\\s*");

  /**
   * A figure at its time.
   *
   * @param period unset where the paper names none
   * @param aggregation how a span was gathered; unset where nothing says
   * @param comparator how a result is held against it; unset for a baseline
   */
  public record Point(
      Sourced<Figure> figure,
      @Nullable Period period,
      @Nullable Aggregation aggregation,
      @Nullable TargetComparator comparator) {
    /**
     * Whether the figure is printed as a number in {@code unit} and nothing else, so that the
     * comparator is what readers of such papers take for granted.
     */
    public boolean isComparatorInferred(@Nullable String unit) {
      Figure printed = figure.value();
      if (comparator == null || !printed.isNumber() || printed.text() == null) {
        return false;
      }
      String text = folded(printed.text());
      String after = unit == null ? "" : folded(unit);
      String number =
          text.endsWith(after) ? text.substring(0, text.length() - after.length()) : text;
      return NUMBER.matcher(number).matches();
    }

    /** Whether the figure is printed without {@code unit}, which stands in a column of its own. */
    public boolean isWithoutUnit(@Nullable String unit) {
      String text = figure.value().text();
      return unit != null && text != null && !folded(text).contains(folded(unit));
    }

    private static String folded(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** Whether the period alone does not say how the figure came about. */
    public boolean isGathered() {
      return aggregation != null && aggregation != Aggregation.SINGLE;
    }
  }

  /** Whether it states anything. */
  public boolean isStated() {
    return baseline != null || target != null;
  }
}
