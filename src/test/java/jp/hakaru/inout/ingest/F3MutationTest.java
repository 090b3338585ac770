package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/**
 * A sample of the damaged copies of paper 003. Of a copy with a line twice each value is the same
 * or unread, never another; of one that lacks a line each figure is. How many other values are read
 * otherwise stands in {@code docs/bench/parsing.md}.
 */
@NeedsRealPapers
final class F3MutationTest {
  /** Counts of answers, days, months and amounts. */
  private static final Pattern FIGURE =
      Pattern.compile("\\.(?:answers|opens_on|closes_on|month_from|month_to|amount_yen) = ");

  private static DamagedPages copies(int stride) {
    return new DamagedPages(
        new String(RealPapers.bytes("003"), StandardCharsets.UTF_8),
        Municipalities.bundled().getByCode("060003"),
        stride);
  }

  @Test
  void aSampleOfCopiesWithALineTwice() {
    DamagedPages sample = copies(11);
    List<String> wrong = sample.withALineTwice();
    wrong.forEach(System.out::println);
    assertThat(wrong).isEmpty();
    assertThat(sample.copies()).isGreaterThan(40);
  }

  @Test
  void noFigureOfACopyWithALineLessIsAnother() {
    DamagedPages sample = copies(7);
    List<String> wrong =
        sample.withALineLess().stream().filter(one -> FIGURE.matcher(one).find()).toList();
    wrong.forEach(System.out::println);
    assertThat(wrong).isEmpty();
    assertThat(sample.copies()).isGreaterThan(70);
  }
}
