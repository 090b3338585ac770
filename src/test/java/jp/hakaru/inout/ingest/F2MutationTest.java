package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/**
 * A sample of the damaged copies of paper 002: each value is the same or unread, never another. All
 * copies are read by {@link F2MutationIT}.
 */
@NeedsRealPapers
final class F2MutationTest {
  private static final int EVERY = 7;

  private final DamagedCopies sample =
      new DamagedCopies(
          new String(RealPapers.bytes("002"), StandardCharsets.UTF_8),
          Municipalities.bundled().getByCode("052035"),
          EVERY);

  @Test
  void aSampleOfDamagedCopies() {
    assertThat(sample.withALineLess()).isEmpty();
    assertThat(sample.withALineBlank()).isEmpty();
    assertThat(sample.withALineTwice()).isEmpty();
    assertThat(sample.withAPageBetween()).isEmpty();
    assertThat(sample.copies()).isGreaterThan(90);
  }
}
