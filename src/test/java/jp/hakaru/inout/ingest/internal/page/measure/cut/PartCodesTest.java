package jp.hakaru.inout.ingest.internal.page.measure.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.label.Headings;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.api.Test;

/** Where headings without a word stand (語のない見出しの階層). */
final class PartCodesTest {
  private static final List<String> LEVELS = List.of("目標", "柱", "方針");
  private static final Headings HEADINGS = new Headings(LEVELS, List.of(), List.of());

  private static PageLine labelled(Line line) {
    return new PageLine(
        line, HEADINGS.find(line).orElse(null), List.of(), false, PageLine.Shape.OTHER);
  }

  /** The places of the headings without a word among {@code lines}, parted by strokes. */
  private static List<Integer> places(String lines) {
    List<PageLine> all =
        Lines.of(lines.replace("|", "\n")).stream().map(PartCodesTest::labelled).toList();
    return PartCodes.placed(all).stream()
        .flatMap(line -> Stream.ofNullable(line.heading()))
        .filter(heading -> heading.word() == null)
        .map(HeadingText::rank)
        .toList();
  }

  @Test
  void standBelowTheWordWhoseCodesTheyGoOn() {
    assertThat(places("序論|柱1 川|1-1 瀬|1-2 淵|柱2 山|2-1 峰")).containsExactly(1, 1, 1);
  }

  @Test
  void oneLostHeadingAboveTakesNoOtherItsPlace() {
    assertThat(places("柱1 川|1-1 瀬|1-2 淵|2-1 峰|柱3 里|3-1 畑")).containsExactly(1, 1, 1, 1);
  }

  @Test
  void whereTwoWordsHaveTheCodesALostOneDoesNotDecide() {
    int below = LEVELS.size();
    assertThat(places("目標1 空|柱1 川|1-1 瀬|1-2 淵|目標2 海|2-1 峰")).containsExactly(below, below, below);
  }

  @Test
  void whereMostGoOnNoneNothingIsDecided() {
    int below = LEVELS.size();
    assertThat(places("柱1 川|1-1 瀬|2-1 峰|3-1 畑")).containsExactly(below, below, below);
  }

  @Test
  void aWordBelowThemThatBeginsAnewIsNotAbove() {
    assertThat(places("柱1 川|1-1 瀬|方針1 石|方針2 砂|1-2 淵|方針1 葦|方針2 岸|柱2 山|2-1 峰"))
        .containsExactly(1, 1, 1);
  }

  @Test
  void behindAListAnyHeadingAboveCounts() {
    assertThat(places("柱1 川|柱2 山|柱3 里|1-1 瀬|1-2 淵|2-1 峰")).containsExactly(1, 1, 1);
  }

  @Test
  void aWordBelowThatHappensToEndSoIsNotAbove() {
    int below = LEVELS.size();
    assertThat(places("柱1 川|柱2 山|柱3 里|1-1 瀬|方針1 石|方針2 砂|2-1 峰|方針1 葦|方針2 岸|2-2 沢"))
        .containsOnly(below);
  }
}
