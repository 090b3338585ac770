package jp.hakaru.face.portal.internal.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MoneySumTest {
  @Test
  void whatIsPrintedIsAddedUpAndTheRestCounted() {
    MoneySum sum = MoneySum.of(List.of(money(500L, 200L, 300L), money(300L, null, 300L)));
    assertThat(sum.total()).isEqualTo(new Yen(800));
    assertThat(sum.earmarked()).isEqualTo(new Yen(200));
    assertThat(sum.general()).isEqualTo(new Yen(600));
    assertThat(sum.withoutSources()).isZero();
    assertThat(sum.split()).isEqualTo(new Bar(750, 250, 0));
  }

  @Test
  void sourcesThatAreNotPrintedAreUnsetAndNotZero() {
    MoneySum sum = MoneySum.of(List.of(money(500L, null, null), money(null, null, null)));
    assertThat(sum.earmarked()).isNull();
    assertThat(sum.general()).isNull();
    assertThat(sum.anySources()).isFalse();
    assertThat(sum.withoutSources()).isEqualTo(1);
    assertThat(sum.withoutTotal()).isEqualTo(1);
    assertThat(sum.split()).isEqualTo(new Bar(0, 0, 1000));
  }

  @Test
  void aPrintedNoughtIsASource() {
    MoneySum sum = MoneySum.of(List.of(money(500L, 0L, 500L)));
    assertThat(sum.earmarked()).isEqualTo(new Yen(0));
    assertThat(sum.anySources()).isTrue();
  }

  @Test
  void theTotalWithoutSourcesStandsApart() {
    MoneySum sum = MoneySum.of(List.of(money(500L, 100L, 400L), money(500L, null, null)));
    assertThat(sum.unsplit()).isEqualTo(new Yen(500));
    assertThat(sum.split()).isEqualTo(new Bar(400, 100, 500));
  }

  private static Money money(
      @Nullable Long total, @Nullable Long earmarked, @Nullable Long general) {
    return new Money(amount(total), amount(earmarked), amount(general));
  }

  private static Amount amount(@Nullable Long yen) {
    return yen == null ? Amount.ABSENT : new Amount(new Yen(yen), yen.toString());
  }
}
