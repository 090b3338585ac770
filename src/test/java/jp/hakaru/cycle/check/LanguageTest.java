package jp.hakaru.cycle.check;

import static jp.hakaru.cycle.check.SmallRows.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.OwnWords;
import jp.hakaru.cycle.check.internal.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on language (言葉の規則), and the words that a body adds. */
class LanguageTest {
  private static SmallTown saying(String... texts) {
    SmallTown town = new SmallTown().project("花の道").project("舟の学校");
    for (int i = 0; i < texts.length; i++) {
      String owner = i % 2 == 0 ? "花の道" : "舟の学校";
      town.row(Table.NARRATIVES, text(owner, null, NarrativeRole.POLICY, texts[i]));
    }
    return town;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "川の掃除をを続けます。",
        "地区のの集まりを支えます。",
        "利用者がが増えました。",
        "花を植えますます。",
        "花を植えました。ました。",
        "花を植え、、水をやります。",
        "花を植えます。、",
        "住民を住民を招きます。"
      })
  void aWordStandsTwice(String text) {
    assertThat(saying(text).told("HK-705")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "母は花を植えます。",
        "ますます花が増えます。",
        "もののけの森を守ります。",
        "へへと笑う声が聞こえます。",
        "ことことと煮ます。",
        "花を植えます。花を植えます。",
        "国々と市に伝えます。"
      })
  void aWordOnlyLooksSo(String text) {
    assertThat(saying(text).told("HK-705")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"花（桜を植えます。,(", "花の道」を歩きます。,」", "「花（桜」を植えます。,("})
  void aBracketIsOpen(String text, String bracket) {
    assertThat(saying(text).told("HK-706"))
        .singleElement()
        .asString()
        .contains("「" + bracket + "」");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"花（桜）を植えます。", "1）花を植えます。", "花を植えます。例）桜", "「花（桜）」を植えます。", "花（桜、梅、桃等）を植えます。"})
  void aBracketIsClosedOrOfAnItem(String text) {
    assertThat(saying(text).told("HK-706")).isEmpty();
  }

  @Test
  void aTermIsSpeltInTwoWays() {
    assertThat(saying("花の取組を進めます。", "舟の取り組みを進めます。", "川の取組を広げます。").told("HK-707"))
        .containsExactly("同じ文書に「取組」（2か所）と「取り組み」（1か所）の二通りの書き方があります。少ない方は「舟の学校」にあります。");
    assertThat(saying("花の手続をします。", "舟の手続きをします。").told("HK-707")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "花の取組を進めます。,舟の取組を広げます。",
    "花の取組を進めます。,舟に取り組みつづけます。",
    "花の取組を進めます。,舟に取り組み、川を守ります。",
    "子どもと歩きます。,こども園と歩きます。",
    "手続きをします。,手続きを見直します。"
  })
  void aTermIsSpeltInOneWay(String one, String other) {
    assertThat(saying(one, other).told("HK-707")).isEmpty();
  }

  private static SmallTown widths(String one, String other) {
    return new SmallTown()
        .indicator("開いた回数", "回", Direction.UP)
        .actual("開いた回数", 2022, one)
        .actual("開いた回数", 2023, other);
  }

  @Test
  void valuesAreOfTwoWidths() {
    assertThat(widths("１２回", "14回").told("HK-708"))
        .containsExactly("「開いた回数」の値が、全角「１２回」と半角「14回」で混じっています。");
    assertThat(widths("１２回", "１４回").told("HK-708")).isEmpty();
    assertThat(widths("12回", "集計中").told("HK-708")).isEmpty();
  }

  private static final String LONG = "春は菜の花、秋はそばの花を、地区ごとに区画を受け持って咲かせます。";

  @Test
  void aTextIsAnothers() {
    assertThat(saying(LONG, LONG).told("HK-704")).hasSize(1);
    assertThat(saying(LONG, LONG + "冬は休みます。").told("HK-704")).isEmpty();
    assertThat(saying("花を植えます。", "花を植えます。").told("HK-704")).isEmpty();
    assertThat(saying(LONG, "舟を出します。", LONG).told("HK-704")).isEmpty();
  }

  @Test
  void aBodyAddsItsWords() {
    OwnWords own = new OwnWords(List.of("# 地名", "", "つむぎ便", "花咲台,ハナサキダイ"));
    assertThat(own.lines()).hasSize(2);
    assertThat(own.analyser().words("つむぎ便が走る").getFirst().surface()).isEqualTo("つむぎ便");
    assertThat(OwnWords.NONE.analyser().words("つむぎ便が走る").getFirst().surface()).isNotEqualTo("つむぎ便");
    assertThat(Word.reading(own.analyser().words("花咲台の花"))).isEqualTo("はなさきだいのはな");
  }

  @Test
  void aCheckerKnowsTheWordsOfTheHome(@TempDir Path home) throws IOException {
    SmallTown town = saying("川のの市の花を植えます。");
    assertThat(town.told("HK-705")).isNotEmpty();
    Files.writeString(home.resolve(Checker.WORDS), "のの市\n");
    assertThat(Checker.of(home).check(town.dossier()))
        .noneMatch(finding -> finding.code().equals("HK-705"));
  }
}
