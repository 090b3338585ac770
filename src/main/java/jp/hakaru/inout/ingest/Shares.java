package jp.hakaru.inout.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the non-blank characters of a paper divide (文字の内訳), 0 to 1 with four decimals. Each is
 * rounded half up; should they not sum to 1, the largest takes the difference. Source: DESIGN §6,
 * report.
 *
 * @param record claimed by a row
 * @param structure headings, labels and signs that the profile knows
 * @param furniture page numbers, running heads, repeated footnotes
 * @param unclaimed all else, listed in full
 */
public record Shares(
    BigDecimal record, BigDecimal structure, BigDecimal furniture, BigDecimal unclaimed) {
  private static final int SCALE = 4;

  /** The shares of counted characters; at least one is greater than 0. */
  public static Shares of(long record, long structure, long furniture, long unclaimed) {
    long[] counts = {record, structure, furniture, unclaimed};
    long all = record + structure + furniture + unclaimed;
    BigDecimal[] shares = new BigDecimal[counts.length];
    BigDecimal rest = BigDecimal.ONE.setScale(SCALE);
    int largest = 0;
    for (int i = 0; i < counts.length; i++) {
      shares[i] =
          BigDecimal.valueOf(counts[i])
              .divide(BigDecimal.valueOf(all), SCALE, RoundingMode.HALF_UP);
      rest = rest.subtract(shares[i]);
      largest = counts[i] > counts[largest] ? i : largest;
    }
    shares[largest] = shares[largest].add(rest);
    return new Shares(shares[0], shares[1], shares[2], shares[3]);
  }

  /** All that is not unclaimed. */
  public BigDecimal accounted() {
    return BigDecimal.ONE.setScale(SCALE).subtract(unclaimed);
  }
}
