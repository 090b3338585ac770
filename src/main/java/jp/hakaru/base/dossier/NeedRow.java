package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * One topic of a needs survey (ニーズの項目).
 *
 * @param examples what stands in the brackets behind the title
 * @param answers number of answers; unset where none is printed
 * @param answersText what is printed in place of a number
 * @param namedByBoth whether the paper marks it as named by the other group too
 * @param position order among all topics of the survey, from 1
 */
public record NeedRow(
    Id topicId,
    Id surveyId,
    @Nullable String kind,
    @Nullable String number,
    String title,
    @Nullable String examples,
    boolean isOther,
    @Nullable Integer answers,
    @Nullable String answersText,
    boolean namedByBoth,
    int position,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return topicId.value();
  }
}
