package jp.hakaru.face.portal.internal.element;

import java.util.Collection;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The sum of what is printed (印刷された金額の合計). What is not printed is counted, not guessed.
 *
 * @param total sum of the totals that are printed
 * @param earmarked sum of the earmarked parts that are printed
 * @param general sum of the general parts that are printed
 * @param rows how many rows were looked at
 * @param withoutTotal how many of them print no total
 * @param doubtful about how many of them the reading is in doubt
 */
public record MoneySum(
    Yen total, Yen earmarked, Yen general, int rows, int withoutTotal, int doubtful) {
  /** The sum over {@code all}, exact; {@link ArithmeticException} beyond {@code long}. */
  public static MoneySum of(Collection<Money> all) {
    Yen total = new Yen(0);
    Yen earmarked = new Yen(0);
    Yen general = new Yen(0);
    int without = 0;
    for (Money money : all) {
      total = total.plus(orZero(money.total().yen()));
      earmarked = earmarked.plus(orZero(money.earmarked().yen()));
      general = general.plus(orZero(money.general().yen()));
      without += money.total().yen() == null ? 1 : 0;
    }
    return new MoneySum(total, earmarked, general, all.size(), without, 0);
  }

  /** The same sum, of whose rows {@code count} are doubtful. */
  public MoneySum withDoubtful(int count) {
    return new MoneySum(total, earmarked, general, rows, withoutTotal, count);
  }

  /** How many rows print a total. */
  public int withTotal() {
    return rows - withoutTotal;
  }

  /** Whether any amount is printed. */
  public boolean anyPrinted() {
    return withoutTotal < rows;
  }

  /** Earmarked against general, as a bar that is full where both together make the total. */
  public Bar split() {
    return Bar.of(this, total);
  }

  private static Yen orZero(@Nullable Yen yen) {
    return yen == null ? new Yen(0) : yen;
  }
}
