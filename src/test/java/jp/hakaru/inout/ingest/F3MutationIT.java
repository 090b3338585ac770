package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/**
 * All damaged copies of paper 003, read with the profile of its family alone: each value is the
 * same or unread, never another; but for what no copy can show.
 */
@NeedsRealPapers
final class F3MutationIT {
  /** How many characters lie between two ends, in steps of seven. */
  private static final int STEPS = 5;

  /** How many characters a copy has at least that ends early. */
  private static final int SHORTEST = 600;

  private static DamagedPages copies(int stride) {
    return new DamagedPages(
        new String(RealPapers.bytes("003"), StandardCharsets.UTF_8),
        Municipalities.bundled().getByCode("060003"),
        stride,
        Papers.withProfile("f3.yaml"),
        JointUnseen::isUnseen);
  }

  @Test
  void aLineLess() {
    DamagedPages all = copies(1);
    report("a line less", all.withALineLess(), all);
  }

  @Test
  void aLineBlank() {
    DamagedPages all = copies(1);
    report("a line blank", all.withALineBlank(), all);
  }

  @Test
  void aLineTwice() {
    DamagedPages all = copies(1);
    report("a line twice", all.withALineTwice(), all);
  }

  @Test
  void aPageBetween() {
    DamagedPages all = copies(1);
    report("a page between", all.withAPageBetween(), all);
  }

  @Test
  void theTextCutAnywhere() {
    DamagedPages all = copies(STEPS);
    report("the text cut", all.cutDownTo(SHORTEST), all);
  }

  private static void report(String what, List<String> wrong, DamagedPages all) {
    List<String> seen = JointUnseen.seen(wrong);
    System.out.println(
        "F3 damaged copies, "
            + what
            + ": "
            + all.copies()
            + " read, "
            + seen.size()
            + " wrong values, "
            + (wrong.size() - seen.size())
            + " that no copy can show");
    seen.stream().limit(40).forEach(System.out::println);
    assertThat(all.copies()).isGreaterThan(300);
    assertThat(seen).isEmpty();
  }
}
