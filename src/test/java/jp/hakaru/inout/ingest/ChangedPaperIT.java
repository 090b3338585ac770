package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers 001 and 004 with other figures, years and departments: the same change, or unread. */
@NeedsRealPapers
final class ChangedPaperIT {
  @ParameterizedTest
  @CsvSource({"001, 062073, 100", "004, 072052, 100"})
  void otherFigures(String paper, String code, int atLeast) {
    ChangedCopies copies = copies(paper, code);
    report(paper, "other figures", copies, copies.otherFigures(), atLeast);
  }

  @ParameterizedTest
  @CsvSource({"001, 062073, 3", "001, 062073, 7", "004, 072052, 3", "004, 072052, 7"})
  void otherYears(String paper, String code, int years) {
    ChangedCopies copies = copies(paper, code);
    report(paper, years + " years later", copies, copies.laterBy(years), 1);
  }

  @ParameterizedTest
  @CsvSource({"001, 062073", "004, 072052"})
  void otherDepartments(String paper, String code) {
    ChangedCopies copies = copies(paper, code);
    report(paper, "other departments", copies, copies.otherDepartments(), 1);
  }

  private static ChangedCopies copies(String paper, String code) {
    return new ChangedCopies(
        new String(RealPapers.bytes(paper), StandardCharsets.UTF_8),
        Municipalities.bundled().getByCode(code));
  }

  private static void report(
      String paper, String what, ChangedCopies copies, List<String> wrong, int atLeast) {
    System.out.printf(
        "paper %s, %s: %d copies read, %d values changed with the copy, %d wrong%n",
        paper, what, copies.copies(), copies.changed(), wrong.size());
    wrong.stream().limit(40).forEach(System.out::println);
    assertThat(copies.copies()).isGreaterThanOrEqualTo(atLeast);
    assertThat(copies.changed()).isPositive();
    assertThat(wrong).isEmpty();
  }
}
