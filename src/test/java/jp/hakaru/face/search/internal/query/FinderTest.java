package jp.hakaru.face.search.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.FacetCount.Count;
import jp.hakaru.face.search.internal.index.FacetValue;
import jp.hakaru.face.search.internal.query.Answer.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FinderTest {
  private static FacetValue year(int year) {
    return new FacetValue(Facet.YEAR, Integer.toString(year), Integer.toString(year));
  }

  private static FacetValue department(String name) {
    return new FacetValue(Facet.DEPARTMENT, name, name);
  }

  private static Shelf shelf() {
    return new Shelf()
        .project("子育て支援センター", "つどいの場をひらく。親の相談を受ける。", year(2021), department("こども課"))
        .project("子育て応援の日", "広場で催す。", year(2022), department("こども課"))
        .project("公園の遊具", "子育ての声を聞いて直す。", year(2022), department("公園課"))
        .paragraph("公園の遊具", "遊具の点検を年に四回行う。")
        .closed();
  }

  @Test
  void countsEveryValueOfWhatItFindsAndNarrowsByIt() {
    try (Shelf shelf = shelf()) {
      Answer all = shelf.find("子育て");
      assertThat(all.total()).isEqualTo(3);
      assertThat(counts(all, Facet.YEAR)).containsExactly("2022=2", "2021=1");
      assertThat(counts(all, Facet.DEPARTMENT)).containsExactly("こども課=2", "公園課=1");
      Question question = Question.of("子育て", Optional.empty());
      Answer narrowed =
          shelf.find(question.narrowedBy(Map.of(Facet.YEAR, "2022", Facet.DEPARTMENT, "公園課")));
      assertThat(Shelf.titles(narrowed)).containsExactly("公園の遊具");
      assertThat(counts(narrowed, Facet.DEPARTMENT)).containsExactly("公園課=1");
      Answer none = shelf.find(question.narrowedBy(Map.of(Facet.YEAR, "1999")));
      assertThat(none.way()).isEqualTo(Way.WORDS);
      assertThat(none.total()).isZero();
    }
  }

  private static List<String> counts(Answer answer, Facet facet) {
    return answer.counts().get(facet).stream()
        .map(count -> count.value().value() + "=" + count.rows())
        .toList();
  }

  @Test
  void marksTheWordsInTheTitleAndInTheSentenceThatHasThem() {
    try (Shelf shelf = shelf()) {
      Hit hit = shelf.find("相談 子育て").hits().getFirst();
      assertThat(Shelf.marked(hit.title())).containsExactly("子育て");
      assertThat(Shelf.text(hit.sentence())).isEqualTo("親の相談を受ける。");
      assertThat(Shelf.marked(hit.sentence())).containsExactly("相談");
      assertThat(Shelf.marked(shelf.find("こそだて").hits().getFirst().title())).containsExactly("子育て");
    }
  }

  @Test
  void aLongSentenceIsCutAroundWhatWasFound() {
    String text = "あれこれ".repeat(60) + "遊具" + "それこれ".repeat(60) + "。";
    try (Shelf shelf = new Shelf().project("長い話", text).closed()) {
      Hit hit = shelf.find("遊具").hits().getFirst();
      assertThat(Shelf.text(hit.sentence())).hasSizeLessThan(130).startsWith("…").endsWith("…");
      assertThat(Shelf.marked(hit.sentence())).containsExactly("遊具");
    }
  }

  @Test
  void theWordsOfAParagraphAreItsOwnAndItsOwnersHelpOnlyBesideThem() {
    try (Shelf shelf = shelf()) {
      assertThat(shelf.find("点検").total()).isEqualTo(1);
      assertThat(shelf.find("公園 点検").total()).isEqualTo(1);
      assertThat(shelf.find("公園").total())
          .as("the project, not each of its paragraphs")
          .isEqualTo(1);
    }
  }

  @Test
  void whatNoDictionaryPartsAreFoundByTheirCharacters() {
    try (Shelf shelf = new Shelf().project("ぬめりんぼう退治", "側溝を洗う。").closed()) {
      Answer answer = shelf.find("めりんぼう");
      assertThat(answer.way()).isEqualTo(Way.CHARACTERS);
      assertThat(Shelf.marked(answer.hits().getFirst().title())).containsExactly("めりんぼう");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "子育で支援, 子育て支援",
    "子育支援センター, 子育て支援センター",
    "こそだれ, 子育て",
    "公縁の遊具, 公園の遊具",
    "子育て 応授の日, 子育て 応援の日",
  })
  void aSlipOfTheFingerLeadsToTheWordsMeant(String typed, String meant) {
    try (Shelf shelf = shelf()) {
      Answer answer = shelf.find(typed);
      assertThat(answer.way()).isEqualTo(Way.INSTEAD);
      assertThat(answer.instead()).contains(meant);
      assertThat(answer.total()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "?!*", "\"", "()", "\u0000\u0001", "<>", "[[[", "\\", "🍑"})
  void whatHoldsNothingToLookForIsAnsweredPlainly(String typed) {
    try (Shelf shelf = shelf()) {
      assertThat(shelf.find(typed).way()).isIn(Way.NOTHING_ASKED, Way.NONE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "子育て AND (OR NOT",
        "title:子育て~9",
        "/(a+)+$/",
        "' or 1=1 --",
        "*:*",
        "の",
        "が は を",
        "あ",
        "٣٤٥",
        "\uD83C",
        "ＡＢＣ＊？",
      })
  void oddQuestionsAreHarmless(String typed) {
    try (Shelf shelf = shelf()) {
      assertThat(shelf.find(typed).total()).isBetween(0, 4);
    }
  }

  @Test
  void aMillionCharactersAreCutAndTwentyThousandWordsAsWell() {
    try (Shelf shelf = shelf()) {
      Question long1 = Question.of("子育て".repeat(333_334), Optional.empty());
      assertThat(long1.isCut()).isTrue();
      assertThat(long1.text()).hasSize(Question.LONGEST);
      shelf.find(long1);
      shelf.find("子 ".repeat(20_000));
    }
  }

  @Test
  void suggestsTitlesFromAnyWordOnAndByTheirReadings() {
    try (Shelf shelf = shelf()) {
      Suggestions suggestions = new Suggestions(shelf.index());
      assertThat(titles(suggestions, "子育")).containsExactly("子育て応援の日", "子育て支援センター");
      assertThat(titles(suggestions, "こそだ")).containsExactly("子育て応援の日", "子育て支援センター");
      assertThat(titles(suggestions, "こうe")).containsExactly("公園の遊具");
      assertThat(titles(suggestions, "支援セ")).containsExactly("子育て支援センター");
      assertThat(titles(suggestions, "遊具")).containsExactly("公園の遊具");
      assertThat(titles(suggestions, " ")).isEmpty();
      assertThat(titles(suggestions, "子育て".repeat(400))).isEmpty();
      assertThat(suggestions.of("子育", Optional.of(Shelf.OTHER))).isEmpty();
      assertThat(suggestions.of("子育", Optional.of(Shelf.BODY))).hasSize(2);
    }
  }

  private static List<String> titles(Suggestions suggestions, String typed) {
    return suggestions.of(typed, Optional.empty()).stream()
        .map(Suggestions.Suggestion::title)
        .toList();
  }

  @Test
  void onlyTheRowsOfTheBodyAskedForAreFound() {
    try (Shelf shelf = shelf()) {
      assertThat(shelf.find(Question.of("子育て", Optional.of(Shelf.BODY))).total()).isEqualTo(3);
      assertThat(shelf.find(Question.of("子育て", Optional.of(Shelf.OTHER))).total()).isZero();
    }
  }

  @Test
  void pagesFollowOneAnotherWithoutRepeating() {
    Shelf many = new Shelf();
    for (int i = 0; i < 45; i++) {
      many.project("子育て講座 その" + i, "");
    }
    try (Shelf shelf = many.closed()) {
      Question question = Question.of("子育て講座", Optional.empty());
      assertThat(shelf.find(question).pages()).isEqualTo(3);
      assertThat(counts(shelf.find(question), Facet.KIND)).containsExactly("project=45");
      assertThat(shelf.find(question.onPage(3)).hits()).hasSize(5);
      assertThat(
              List.of(1, 2, 3).stream()
                  .flatMap(page -> Shelf.titles(shelf.find(question.onPage(page))).stream())
                  .distinct())
          .hasSize(45);
      assertThat(shelf.find(question.onPage(50)).hits()).isEmpty();
    }
  }

  @Test
  void countsAreOfEachValueOnceARow() {
    FacetValue twice = department("こども課");
    try (Shelf shelf = new Shelf().project("子育て", "", twice, twice).closed()) {
      assertThat(shelf.find("子育て").counts().get(Facet.DEPARTMENT))
          .containsExactly(new Count(twice, 1));
    }
  }
}
