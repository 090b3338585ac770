package jp.hakaru.face.portal.internal.element;

import java.util.Locale;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.kernel.FiscalYear;

/**
 * The year and the step of the loop whose money a plan's pages show (どの年度のどの段階の金額か).
 *
 * @param stage budget, or plan where the papers state no budget
 */
public record MoneyYear(FiscalYear year, MoneyStage stage) {
  /** The stage as message keys end. */
  public String word() {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
