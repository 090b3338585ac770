package jp.hakaru.face.portal.internal.project;

import java.util.List;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * What one act calls the project in one year (年度ごとの事業名・担当).
 *
 * @param act title of the act
 * @param earlier the earlier project that it was then; unset for the project itself
 */
public record YearLine(
    FiscalYear year,
    String act,
    @Nullable String number,
    Sourced<String> name,
    List<String> departments,
    @Nullable ProjectStatus status,
    @Nullable Id earlier) {
  public YearLine {
    departments = List.copyOf(departments);
  }
}
