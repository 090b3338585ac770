package jp.hakaru.face.portal.internal.project;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.face.portal.internal.element.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A budget subject of the project (予算科目), with the years that have it.
 *
 * @param parts from the account down, those that the paper prints
 * @param share part of the project's cost under it, 0 to 1
 * @param years the newest first
 */
public record Subject(
    Sourced<List<Part>> parts, @Nullable BigDecimal share, List<FiscalYear> years) {
  public Subject {
    years = List.copyOf(years);
  }

  /**
   * One part.
   *
   * @param level its column: {@code account}, {@code kan}, {@code kou}, {@code moku}, {@code
   *     saimoku}
   * @param name number and name as printed
   */
  public record Part(String level, String name) {}
}
