package jp.hakaru.face.portal.internal.project;

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
 * A project's money of one year at one stage (年度・段階別の事業費), as one act states it.
 *
 * @param act title of the act
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
    List<Revenue> revenues,
    List<MoneyLine> older) {
  /**
   * One kind of earmarked revenue.
   *
   * @param name as printed; unset where only the kind is
   */
  public record Revenue(RevenueKind kind, @Nullable String name, Sourced<Amount> amount) {}

  public MoneyLine {
    revenues = List.copyOf(revenues);
    older = List.copyOf(older);
  }

  /** The doubts about all three, each once, in the order of the columns. */
  public List<Doubt> doubts() {
    return Stream.of(total, earmarked, general)
        .flatMap(amount -> amount.doubts().stream())
        .distinct()
        .toList();
  }
}
