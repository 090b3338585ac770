package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/**
 * All damaged copies of paper 002: each value is the same or unread, never another; but for what a
 * copy cannot show (a text that ends with a sentence, a goal above all others that is not there).
 */
@NeedsRealPapers
final class F2MutationIT {
  /** The line of the goal, above which nothing stands. */
  private static final String GOAL = "line 3 ";

  private final DamagedCopies all =
      new DamagedCopies(
          new String(RealPapers.bytes("002"), StandardCharsets.UTF_8),
          Municipalities.bundled().getByCode("052035"),
          1);

  @Test
  void aLineLess() {
    report("a line less", all.withALineLess(), List.of(GOAL));
  }

  @Test
  void aLineBlank() {
    report("a line blank", all.withALineBlank(), List.of(GOAL));
  }

  @Test
  void aLineTwice() {
    report("a line twice", all.withALineTwice(), List.of());
  }

  @Test
  void aPageBetween() {
    report("a page between", all.withAPageBetween(), List.of());
  }

  @Test
  void theTextCutAnywhere() {
    report("the text cut", all.cutAnywhere(), List.of("。, was "));
  }

  private void report(String what, List<String> wrong, List<String> unseen) {
    List<String> bad =
        wrong.stream().filter(one -> unseen.stream().noneMatch(one::contains)).toList();
    System.out.println(
        "F2 damaged copies, "
            + what
            + ": "
            + all.copies()
            + " read, "
            + bad.size()
            + " wrong values, "
            + (wrong.size() - bad.size())
            + " that no copy can show");
    bad.stream().limit(40).forEach(System.out::println);
    assertThat(all.copies()).isGreaterThan(100);
    assertThat(bad).isEmpty();
  }
}
