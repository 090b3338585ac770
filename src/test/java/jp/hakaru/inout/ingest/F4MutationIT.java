package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/** All damaged copies of paper 004: each value is the same or unread, never another. */
@NeedsRealPapers
final class F4MutationIT {
  private final DamagedCopies all =
      new DamagedCopies(
          new String(RealPapers.bytes("004"), StandardCharsets.UTF_8),
          Municipalities.bundled().getByCode("072052"),
          1);

  @Test
  void aLineLess() {
    report("a line less", all.withALineLess());
  }

  @Test
  void aCellLessOrBlank() {
    report("a cell less or blank", all.withACellLessOrBlank());
  }

  @Test
  void aCellMore() {
    report("a cell more", all.withACellMore());
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
        "F4 damaged copies, "
            + what
            + ": "
            + all.copies()
            + " read, "
            + wrong.size()
            + " wrong values");
    wrong.stream().limit(40).forEach(System.out::println);
    assertThat(all.copies()).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }
}
