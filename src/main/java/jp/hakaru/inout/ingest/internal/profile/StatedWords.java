package jp.hakaru.inout.ingest.internal.profile;

import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.TargetComparator;

/**
 * How pages of plans state baselines and targets (基準値・目標値の書き方).
 *
 * @param leads what may stand before the digits and says nothing
 * @param tails what may stand behind the unit and says nothing
 * @param comparators what stands behind the unit, or alone, and says how an actual is held against
 *     the target
 * @param aggregations what says how the years are gathered
 * @param periodTails what may stand behind a period and says nothing
 * @param changes with what the amount of a change ends, which is no level
 * @param states states in words that stand for values
 * @param directions signs and words that say which way is better
 * @param kindCells what a cell beside a name says that tells what it measures
 * @param measured with what labels end below which years head what was measured in them
 * @param partHeads what stands below the heading of a value that a row tells in two cells
 * @param headStems what a heading holds that tells of a column though its words are not listed;
 *     what it holds nearer its end tells more
 * @param ratios units of which several years make no total
 */
public record StatedWords(
    List<String> leads,
    List<String> tails,
    Map<TargetComparator, List<String>> comparators,
    Map<Aggregation, List<String>> aggregations,
    List<String> periodTails,
    List<String> changes,
    List<String> states,
    Map<Direction, List<String>> directions,
    Map<IndicatorKind, List<String>> kindCells,
    List<String> measured,
    PartHeads partHeads,
    Map<HeadStem, List<String>> headStems,
    List<String> ratios) {

  /** What a heading that is not listed may be of (見出しの語幹). */
  public enum HeadStem {
    NAME,
    BASELINE,
    TARGET,
    MILESTONE,
    ACTUAL
  }

  /**
   * What stands below the heading of a value that a row tells in two cells.
   *
   * @param period above its period
   * @param value above itself
   */
  public record PartHeads(List<String> period, List<String> value) {}
}
