package jp.hakaru.base.web.internal.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.SvgWriter.Caption;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SvgWriterTest {
  private static final String EVIL = "\"><script>alert('x')</script>&amp;<b onclick=\"x\">";

  private static Element written(String words, Mark... marks) {
    String markup =
        SvgWriter.write(
                new Scene(100, 50, List.of(marks)), new Caption("c1", words, words, "picture"))
            .markup();
    return Jsoup.parseBodyFragment(markup).body();
  }

  @Test
  void wordsStayWordsWhateverTheyHold() {
    Mark.Text text = Mark.Text.ofRecord(EVIL, new Spot(1, 2), Anchor.START, 12, "value");
    Element body = written(EVIL, text, new Mark.Group("/a?b=1&c=\"d\"", EVIL, List.of(text)));
    assertThat(body.children()).hasSize(1);
    assertThat(body.select("script, b, [onclick]")).isEmpty();
    assertThat(body.selectFirst("svg > title").wholeText()).isEqualTo(EVIL);
    assertThat(body.selectFirst("svg > desc").wholeText()).isEqualTo(EVIL);
    assertThat(body.selectFirst("svg > text").wholeText()).isEqualTo(EVIL);
    assertThat(body.selectFirst("a").attr("aria-label")).isEqualTo(EVIL);
    assertThat(body.selectFirst("a").attr("href")).isEqualTo("/a?b=1&c=\"d\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "https://a.example/",
        "//a.example/",
        "/\\a.example",
        "a",
        ""
      })
  void noLinkLeavesTheSite(String href) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written("図", new Mark.Group(href, "名前", List.of())));
  }

  @Test
  void aLinkNeedsWords() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Mark.Group("/a", null, List.of()));
  }

  @Test
  void aPictureIsAnImageWithNameAndDescription() {
    Element svg = written("名前", new Mark.Circle(new Spot(1, 1), 2, "dot")).selectFirst("svg");
    assertThat(svg.attr("role")).isEqualTo("img");
    assertThat(svg.attr("viewBox")).isEqualTo("0 0 100 50");
    assertThat(svg.getElementById(svg.attr("aria-labelledby")).text()).isEqualTo("名前");
    assertThat(svg.getElementById(svg.attr("aria-describedby")).text()).isEqualTo("名前");
  }

  @Test
  void aPictureWithLinksIsAGroupSinceAnImageHidesThem() {
    Mark link = new Mark.Group("/a", "名前", List.of());
    assertThat(written("図", Mark.Group.titled("外", List.of(link))).selectFirst("svg").attr("role"))
        .isEqualTo("group");
  }

  @Test
  void looksComeFromClassesOfTheirOwnAndNoStyleIsWritten() {
    Element body =
        written(
            "図",
            new Mark.Rect(new Box(0, 0, 1, 1), "tile tone-1"),
            Mark.Line.of(0, 0, 1, 1, "axis"),
            new Mark.Area(List.of(new Spot(0, 0)), "flag"),
            new Mark.Arc(new Spot(5, 5), 1, 2, 0, 1, "arc"));
    assertThat(body.select("rect").attr("class")).isEqualTo("c-tile c-tone-1");
    assertThat(body.select("[style], [fill], [stroke], style")).isEmpty();
  }

  @Test
  void theRecordsWordsAreJapaneseInEveryPage() {
    Spot at = new Spot(0, 9);
    Element body =
        written(
            "図",
            Mark.Text.ofRecord("記録", at, Anchor.END, 9, "value"),
            Mark.Text.words("words", at, Anchor.MIDDLE, 9, "value"));
    assertThat(body.select("text[lang=ja]").eachText()).containsExactly("記録");
    assertThat(body.select("text[text-anchor=middle]").eachText()).containsExactly("words");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "0.004, 0",
    "-0.001, 0",
    "1.006, 1.01",
    "-2.5, -2.5",
    "3.05, 3.05",
    "12345678.5, 12345678.5",
    "0.1, 0.1"
  })
  void numbersHaveTwoDecimalsAtMostAndNoExponent(double number, String written) {
    assertThat(SvgWriter.number(number)).isEqualTo(written);
  }

  @Test
  void aWholeRingIsClosedByALittleLessThanATurn() {
    Mark.Arc ring = new Mark.Arc(new Spot(50, 50), 10, 20, 0, 2 * Math.PI, "arc");
    assertThat(written("図", ring).selectFirst("path").attr("d")).contains("A20 20 0 1 1");
    assertThat(Arcs.holds(ring, new Box(48, 62, 4, 4))).isTrue();
    assertThat(Arcs.holds(ring, new Box(40, 40, 20, 20))).isFalse();
    assertThat(Arcs.middle(ring).y()).isEqualTo(65);
  }
}
