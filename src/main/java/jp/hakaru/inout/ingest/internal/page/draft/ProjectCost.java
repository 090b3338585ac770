package jp.hakaru.inout.ingest.internal.page.draft;

import java.util.List;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What a table says that a project costs in a year (年度の事業費の下書き).
 *
 * @param heading where the year is printed
 * @param amount the cell
 */
public record ProjectCost(FiscalYear year, List<Piece> heading, Stage stage, Amount amount) {
  public ProjectCost {
    heading = List.copyOf(heading);
  }

  /**
   * At which step the amount was stated.
   *
   * @param act what other act than the paper's own states it; unset where its own does
   * @param printed whether the table names the step, or it is taken for that of all plans
   */
  public record Stage(MoneyStage stage, Profile.@Nullable ActWords act, boolean printed) {}

  /**
   * An amount as printed and in yen.
   *
   * @param yen unset where the cell holds a dash
   * @param precision what the last printed digit is worth
   * @param unit where the unit is printed
   */
  public record Amount(Piece cell, @Nullable Yen yen, Yen precision, List<Piece> unit) {
    public Amount {
      unit = List.copyOf(unit);
    }
  }
}
