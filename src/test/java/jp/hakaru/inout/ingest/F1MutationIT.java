package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/** All damaged copies of paper 001: each value is the same or unread, never another. */
@NeedsRealPapers
final class F1MutationIT {
  private final DamagedCopies all =
      new DamagedCopies(
          new String(RealPapers.bytes("001"), StandardCharsets.UTF_8),
          Municipalities.bundled().getByCode("062073"),
          Integer.parseInt(java.util.Objects.requireNonNullElse(System.getenv("EVERY"), "1")));

  @Test
  void aLineLess() {
    report("a line less", all.withALineLess());
  }

  @Test
  void aCellLessOrBlank() {
    report("a cell less or blank", all.withACellLessOrBlank());
  }

  @Test
  void theTextCutAnywhere() {
    report("the text cut", all.cutAnywhere());
  }

  private void report(String what, List<String> wrong) {
    System.out.println(
        "F1 damaged copies, "
            + what
            + ": "
            + all.copies()
            + " read, "
            + wrong.size()
            + " wrong values");
    assertThat(all.copies()).isGreaterThan(100);
    wrong.stream().limit(60).forEach(System.out::println);
    assertThat(wrong).isEmpty();
  }
}
