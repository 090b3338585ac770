package jp.hakaru.base.dossier;

import java.time.LocalDate;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What one group of respondents answered to a needs survey, in all or of one kind (ニーズ調査).
 *
 * @param opensOn first day of the survey, inclusive
 * @param closesOn last day, inclusive
 * @param kind the paper's own word; unset for the printed total of all kinds
 * @param answers number of answers, which is not that of who answered
 */
public record NeedsSurveyRow(
    Id surveyId,
    MunicipalityCode municipalityCode,
    FiscalYear fiscalYear,
    String title,
    String respondentGroup,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate closesOn,
    @Nullable String kind,
    @Nullable Integer answers,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.joinTexts(surveyId, respondentGroup, kind);
  }
}
