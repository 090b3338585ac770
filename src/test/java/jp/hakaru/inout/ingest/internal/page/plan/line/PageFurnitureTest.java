package jp.hakaru.inout.ingest.internal.page.plan.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.profile.BundledProfiles;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Page numbers and running heads among the lines of pages (ページ番号と柱). */
final class PageFurnitureTest {
  private static final PlanLines LINES = new PlanLines(BundledProfiles.planPages());
  private static final String TEXT = "川と里の水を守ります。\n森の道を直します。\n";

  /** Four pages of a measure, each with its number. */
  private static final String PAGES =
      IntStream.rangeClosed(5, 8)
          .mapToObj(number -> page("施策3 里", number))
          .collect(Collectors.joining());

  /** On which of the prints of {@code text} it is furniture, counted from 0. */
  private static List<Integer> furniture(String text, String paper) {
    List<Line> lines = Lines.of(paper);
    PageFurniture found =
        PageFurniture.of(
            lines,
            word -> word.equals("施策"),
            line -> line.raw().startsWith("施策") || line.raw().matches("第\\d章.*"),
            line -> LINES.stated().periods().read(List.of(line.whole())).isPresent());
    List<Line> prints = lines.stream().filter(line -> line.raw().equals(text)).toList();
    return IntStream.range(0, prints.size())
        .filter(at -> found.weight(prints.get(at)) < 0)
        .boxed()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String page(String head, int number) {
    return head + "\n" + TEXT + "- " + number + " -\n";
  }

  @Test
  void aHeadOnEachPageIsARunningHeadButForItsFirstPrint() {
    String paper =
        "- 4 -\n施策1 水\n"
            + TEXT
            + "施策1 川\n"
            + TEXT
            + "- 5 -\n"
            + page("施策1 川", 6)
            + page("施策1 川", 7);
    assertThat(furniture("施策1 川", paper)).containsExactly(1, 2);
  }

  @Test
  void ofSeveralOneMayHaveLostItsNumber() {
    String paper =
        "施策1 川\n"
            + TEXT
            + "- 5 -\n"
            + page("施策1 川", 6)
            + TEXT
            + "施策1 川\n"
            + TEXT
            + page(TEXT.strip(), 7)
            + page("施策1 川", 8)
            + page("施策1 川", 9);
    assertThat(furniture("施策1 川", paper)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void aListOfHeadingsWithThePageBelowEachIsNoRunningHead() {
    String list = "施策1 川\n5ページ\n施策2 山\n7ページ\n施策3 里\n9ページ\n" + TEXT;
    String paper = list + "- 4 -\n" + page("施策1 川", 5) + page("施策2 山", 7) + page("施策3 里", 9);
    assertThat(furniture("施策1 川", paper)).isEmpty();
    assertThat(furniture("施策2 山", paper)).isEmpty();
  }

  @Test
  void thePageOfAListedHeadingIsItsFirstPrint() {
    String list = "施策1 川\n施策2 山\n施策3 里\n- 2 -\n";
    String paper = list + TEXT + PAGES;
    assertThat(furniture("施策3 里", paper)).containsExactly(2, 3, 4);
  }

  @Test
  void aPageOfItsOwnBeforeItsRunningHeadsIsNone() {
    String paper = "施策3 里\n" + TEXT + TEXT + PAGES;
    assertThat(furniture("施策3 里", paper)).containsExactly(2, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(R6.5.1)", "(2031)", "[令和13年度]", "(35.2%)", "(1,200)", "(120人)", "62", "令和13年度"})
  void aNumberBelowAFigureOrAPeriodIsNoPage(String above) {
    assertThat(furniture("58", TEXT + above + "\n58\n" + TEXT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(57)", "[57]", "(57ページ)", "(第2章 山の仕事)", "(施策1-2の再掲)", "水の章"})
  void aNumberBelowAnotherNumberOfAPageOrWordsInBracketsIsOne(String above) {
    assertThat(furniture("58", TEXT + above + "\n58\n" + TEXT)).containsExactly(0);
  }
}
