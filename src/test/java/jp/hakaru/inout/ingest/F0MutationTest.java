package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/**
 * A sample of the damaged copies of paper 000: each value is the same or unread, never another. Of
 * all copies some are read otherwise; how many stands in {@code docs/bench/parsing.md}.
 */
@NeedsRealPapers
final class F0MutationTest {
  private static final int EVERY = 29;

  private final DamagedPages sample =
      new DamagedPages(
          new String(RealPapers.bytes("000"), StandardCharsets.UTF_8),
          Municipalities.bundled().getByCode("062120"),
          EVERY);

  @Test
  void aSampleOfDamagedCopies() {
    List<String> wrong = sample.withALineLess();
    wrong.addAll(sample.withALineTwice());
    wrong.addAll(sample.withAPageBetween());
    wrong.forEach(System.out::println);
    assertThat(wrong).isEmpty();
    assertThat(sample.copies()).isGreaterThan(60);
  }
}
