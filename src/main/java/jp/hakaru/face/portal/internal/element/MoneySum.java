package jp.hakaru.face.portal.internal.element;

import java.util.Collection;
import java.util.Objects;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The sum of what is printed (印刷された金額の合計). What is not printed is counted, not guessed.
 *
 * @param total sum of the totals that are printed
 * @param earmarked sum of the earmarked parts that are printed; unset where none is
 * @param general sum of the general parts that are printed; unset where none is
 * @param unsplit sum of the totals that are printed without any part
 * @param rows how many rows were looked at
 * @param withoutTotal how many of them print no total
 * @param withoutSources how many of them print a total without any part
 * @param doubtful about how many of them the reading is in doubt
 */
public record MoneySum(
    Yen total,
    @Nullable Yen earmarked,
    @Nullable Yen general,
    Yen unsplit,
    int rows,
    int withoutTotal,
    int withoutSources,
    int doubtful) {
  /** The sum over {@code all}, exact; {@link ArithmeticException} beyond {@code long}. */
  public static MoneySum of(Collection<Money> all) {
    Yen total = new Yen(0);
    Yen earmarked = null;
    Yen general = null;
    Yen unsplit = new Yen(0);
    int withoutTotal = 0;
    int withoutSources = 0;
    for (Money money : all) {
      Yen own = money.total().yen();
      earmarked = plus(earmarked, money.earmarked().yen());
      general = plus(general, money.general().yen());
      if (own == null) {
        withoutTotal++;
        continue;
      }
      total = total.plus(own);
      if (money.earmarked().yen() == null && money.general().yen() == null) {
        unsplit = unsplit.plus(own);
        withoutSources++;
      }
    }
    return new MoneySum(
        total, earmarked, general, unsplit, all.size(), withoutTotal, withoutSources, 0);
  }

  /** The same sum, of whose rows {@code count} are doubtful. */
  public MoneySum withDoubtful(int count) {
    return new MoneySum(
        total, earmarked, general, unsplit, rows, withoutTotal, withoutSources, count);
  }

  /** How many rows print a total. */
  public int withTotal() {
    return rows - withoutTotal;
  }

  /** Whether any amount is printed. */
  public boolean anyPrinted() {
    return withoutTotal < rows;
  }

  /** Whether any row prints where its money comes from. */
  public boolean anySources() {
    return earmarked != null || general != null;
  }

  /** Earmarked against general, as a bar that is full where all parts make the total. */
  public Bar split() {
    return Bar.of(this, total);
  }

  private static @Nullable Yen plus(@Nullable Yen sum, @Nullable Yen part) {
    return part == null ? sum : Objects.requireNonNullElse(sum, new Yen(0)).plus(part);
  }
}
