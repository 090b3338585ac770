package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/**
 * All damaged copies of paper 001: each value is the same or unread, never another; but for what a
 * copy cannot show (a text that ends with a sentence, a title that is not there yet, a project that
 * no longer names the measure below which it stands).
 */
@NeedsRealPapers
final class F1MutationIT {
  private final DamagedCopies all =
      new DamagedCopies(
          new String(RealPapers.bytes("001"), StandardCharsets.UTF_8),
          Municipalities.bundled().getByCode("062073"),
          1);

  @Test
  void aLineLess() {
    report("a line less", all.withALineLess(), List.of());
  }

  @Test
  void aCellLessOrBlank() {
    report("a cell less or blank", all.withACellLessOrBlank(), List.of("L375 cell 3 "));
  }

  @Test
  void aCellMore() {
    report("a cell more", all.withACellMore(), List.of());
  }

  @Test
  void aPageBetween() {
    report("a page between", all.withAPageBetween(), List.of());
  }

  @Test
  void wrappedLines() {
    List<String> wrong = new ArrayList<>();
    for (int width = 34; width <= 60; width += 2) {
      wrong.addAll(all.wrapped(width));
    }
    System.out.println("F1 wrapped copies: " + all.copies() + ", " + wrong.size() + " wrong");
    assertThat(wrong).isEmpty();
  }

  @Test
  void theTextCutAnywhere() {
    report("the text cut", all.cutAnywhere(), List.of("act|REVIEW|2021|REVIEW.title ", "。, was "));
  }

  private void report(String what, List<String> wrong, List<String> unseen) {
    List<String> bad =
        wrong.stream().filter(one -> unseen.stream().noneMatch(one::contains)).toList();
    System.out.println(
        "F1 damaged copies, "
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
