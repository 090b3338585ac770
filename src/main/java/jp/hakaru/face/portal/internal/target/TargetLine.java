package jp.hakaru.face.portal.internal.target;

import java.util.List;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.Place;
import jp.hakaru.face.portal.internal.indicator.Judgement;
import jp.hakaru.record.indicator.Achievement;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in the list of targets (目標の一行).
 *
 * @param unit as written; unset for a state in words
 * @param course all periods with a result so far, the first one first
 * @param places what it measures the success of
 * @param reason why it deviated, as the year's review says; unset where none says anything
 */
public record TargetLine(
    Id id,
    String name,
    @Nullable String unit,
    Judgement judgement,
    List<Achievement> course,
    List<Place> places,
    @Nullable String reason) {
  public TargetLine {
    course = List.copyOf(course);
    places = List.copyOf(places);
  }
}
