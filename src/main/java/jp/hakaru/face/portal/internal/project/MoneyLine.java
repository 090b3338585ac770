package jp.hakaru.face.portal.internal.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.face.portal.internal.element.Amount;
import jp.hakaru.face.portal.internal.element.Doubt;
import jp.hakaru.face.portal.internal.element.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A project's money and work of one year at one stage (年度・段階別の事業費と従事人工), as one act states them.
 *
 * @param act title of the act
 * @param effort the work in person-years; unset where the paper has nothing there
 * @param revenues the kinds of earmarked revenue that the paper prints
 * @param older what earlier acts state of the same year and stage, the newest first
 */
public record MoneyLine(
    FiscalYear year,
    MoneyStage stage,
    String act,
    Sourced<Amount> total,
    Sourced<Amount> earmarked,
    Sourced<Amount> general,
    @Nullable Sourced<Effort> effort,
    List<Revenue> revenues,
    List<MoneyLine> older) {
  /**
   * One kind of earmarked revenue.
   *
   * @param name as printed; unset where only the kind is
   */
  public record Revenue(RevenueKind kind, @Nullable String name, Sourced<Amount> amount) {}

  /**
   * Work.
   *
   * @param personYears at the scale as written; unset where the paper prints a dash
   */
  public record Effort(@Nullable BigDecimal personYears) {}

  public MoneyLine {
    revenues = List.copyOf(revenues);
    older = List.copyOf(older);
  }

  /** The doubts about all four, each once, in the order of the columns. */
  public List<Doubt> doubts() {
    return Stream.concat(Stream.of(total, earmarked, general), Stream.ofNullable(effort))
        .flatMap(value -> value.doubts().stream())
        .distinct()
        .toList();
  }
}
