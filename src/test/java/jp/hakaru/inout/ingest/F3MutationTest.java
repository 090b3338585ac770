package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/**
 * A sample of the damaged copies of paper 003, read with all profiles: each value is the same or
 * unread, never another. All copies are read by {@link F3MutationIT}.
 */
@NeedsRealPapers
final class F3MutationTest {
  private static DamagedPages copies(int stride) {
    return new DamagedPages(
        new String(RealPapers.bytes("003"), StandardCharsets.UTF_8),
        Municipalities.bundled().getByCode("060003"),
        stride,
        Papers.withAllProfiles(),
        JointUnseen::isUnseen);
  }

  private static void none(List<String> wrong) {
    List<String> seen = JointUnseen.seen(wrong);
    seen.forEach(System.out::println);
    assertThat(seen).isEmpty();
  }

  @Test
  void aSampleOfCopiesWithALineTwice() {
    DamagedPages sample = copies(11);
    none(sample.withALineTwice());
    assertThat(sample.copies()).isGreaterThan(40);
  }

  @Test
  void aSampleOfCopiesWithALineLess() {
    DamagedPages sample = copies(7);
    none(sample.withALineLess());
    assertThat(sample.copies()).isGreaterThan(70);
  }

  @Test
  void aSampleOfCopiesThatEndEarly() {
    DamagedPages sample = copies(61);
    none(sample.cutAnywhere());
    assertThat(sample.copies()).isGreaterThan(15);
  }
}
