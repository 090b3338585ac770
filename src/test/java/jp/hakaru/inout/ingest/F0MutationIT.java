package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/** All damaged copies of paper 000: each value is the same or unread, never another. */
@NeedsRealPapers
final class F0MutationIT {
  private final DamagedPages all =
      new DamagedPages(
          new String(RealPapers.bytes("000"), StandardCharsets.UTF_8),
          Municipalities.bundled().getByCode("062120"),
          1);

  @Test
  void aLineLess() {
    report("a line less", all.withALineLess());
  }

  @Test
  void aLineTwice() {
    report("a line twice", all.withALineTwice());
  }

  @Test
  void aPageBetween() {
    report("a page between", all.withAPageBetween());
  }

  @Test
  void theTextCutAnywhere() {
    report("the text cut", all.cutAnywhere());
  }

  private void report(String what, List<String> wrong) {
    System.out.println(
        "F0 damaged copies, " + what + ": " + all.copies() + " read, " + wrong.size() + " wrong");
    wrong.stream().limit(60).forEach(System.out::println);
    assertThat(all.copies()).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }
}
