package jp.hakaru.base.web.chart;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Years side by side (年度ごとの額): money or work, a bar for each stage of each year.
 *
 * @param name what they are of, as the record has it
 * @param years in order of time, each with the same stages in the same order
 */
public record YearBars(String name, Measure measure, List<Year> years) implements Chart {
  public YearBars {
    years = List.copyOf(years);
  }

  /** What is measured (量の種類). */
  public enum Measure {
    YEN,
    PERSON_YEARS
  }

  /** What a bar stands for (段階); the settled or actual one bears the accent. */
  public enum Stage {
    PLAN,
    BUDGET,
    ACTUAL
  }

  /** A fiscal year with its bars. */
  public record Year(FiscalYear year, List<Bar> bars) {
    public Year {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param label the stage in words
   * @param amount whole yen, or person-years; unset where none is stated
   * @param absent why there is none, in words
   * @param parts by source, what is not split being a part of its own; empty where sources are not
   *     known
   */
  public record Bar(
      Stage stage,
      String label,
      @Nullable BigDecimal amount,
      @Nullable String absent,
      List<Part> parts) {
    public Bar {
      parts = List.copyOf(parts);
    }

    public static Bar of(Stage stage, String label, Yen amount) {
      return new Bar(stage, label, BigDecimal.valueOf(amount.value()), null, List.of());
    }

    public static Bar of(Stage stage, String label, BigDecimal personYears) {
      return new Bar(stage, label, personYears, null, List.of());
    }

    public static Bar absent(Stage stage, String label, @Nullable String reason) {
      return new Bar(stage, label, null, reason, List.of());
    }

    public static Bar bySource(Stage stage, String label, Yen amount, List<Part> parts) {
      return new Bar(stage, label, BigDecimal.valueOf(amount.value()), null, parts);
    }
  }

  /**
   * A part of a bar by its source of revenue (財源).
   *
   * @param shade 1 to 4, the same for the same source in all bars
   */
  public record Part(String label, int shade, Yen amount) {
    public Part {
      if (shade < 1 || shade > 4) {
        throw new IllegalArgumentException("a shade is 1 to 4, found " + shade);
      }
    }
  }
}
