package jp.hakaru.inout.ingest.internal.page.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.api.Test;

/** Worked shares of periods among the headings above them (見出しの割り当ての例). */
final class SpreadHeadsTest {
  private static String spread(String heads, String cells) {
    return SpreadHeads.of(cells(heads), cells(cells)).stream()
        .map(own -> own.stream().map(Cell::text).collect(Collectors.joining("+")))
        .collect(Collectors.joining(" "));
  }

  private static List<Cell> cells(String line) {
    return Lines.of(line + "\n").getFirst().cells();
  }

  @Test
  void aHeadingStandsAboveTheMiddleOfItsOwn() {
    assertThat(spread("  a          bbbbb          c", "  1      2     3     4      5"))
        .isEqualTo("1 2+3+4 5");
  }

  @Test
  void orWhereTheFirstOfThemBegins() {
    assertThat(spread("a     b                 c", "1     2     3     4     5"))
        .isEqualTo("1 2+3+4 5");
  }

  @Test
  void asManyAsHeadingsGoInTurn() {
    assertThat(spread("a   b   c", "     1   2   3")).isEqualTo("1 2 3");
  }

  /** Fewer cells than headings, more than a table has, and two ways that fit alike. */
  @Test
  void isNone() {
    assertThat(spread("a   b", "1")).isEmpty();
    assertThat(spread("a", "1  2  3  4  5  6  7  8  9  10  11  12  13")).isEmpty();
    assertThat(spread("  a            b            c", "  1      2     3     4      5")).isEmpty();
  }
}
