package jp.hakaru.face.portal.internal.element;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many indicators stand how (達成状況ごとの指標の数).
 *
 * @param counts for each mark, none left out
 */
public record StandingCount(Map<Standing, Integer> counts) {
  public StandingCount {
    counts = Map.copyOf(counts);
  }

  /** Each of {@code all} once. */
  public static StandingCount of(Collection<Standing> all) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    Arrays.stream(Standing.values()).forEach(one -> counts.put(one, 0));
    all.forEach(one -> counts.merge(one, 1, Integer::sum));
    return new StandingCount(counts);
  }

  /** The marks from best to not judged. */
  public List<Standing> marks() {
    return List.of(Standing.values());
  }

  public int of(Standing standing) {
    return counts.getOrDefault(standing, 0);
  }

  /** All indicators. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those that could be judged. */
  public int judged() {
    return total() - of(Standing.NONE);
  }

  /** Where the part of {@code standing} begins on a bar of 1,000, rounded down. */
  public int start(Standing standing) {
    return thousandths(upTo(standing) - of(standing));
  }

  /** How long the part of {@code standing} is on a bar of 1,000; the parts fill it. */
  public int length(Standing standing) {
    return thousandths(upTo(standing)) - start(standing);
  }

  private int upTo(Standing standing) {
    return marks().stream().filter(one -> one.compareTo(standing) <= 0).mapToInt(this::of).sum();
  }

  private int thousandths(int part) {
    return (int) (part * 1000L / Math.max(1, total()));
  }
}
