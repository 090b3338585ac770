package jp.hakaru.face.search.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VariantsTest {
  @ParameterizedTest
  @CsvSource({
    "ふるさと寄附金, ふるさと寄付金",
    "障がい者, 障害者",
    "子どもの取り組み, 子供の取組",
    "手続きと手続, 手続きと手続き",
    "引越, 引っ越し",
    "ＡＩと２０２１, aiと2021",
  })
  void oneSpellingStandsForAll(String raw, String plain) {
    assertThat(Words.of(raw).plain()).isEqualTo(plain);
  }

  @Test
  void whatIsFoundPointsIntoTheTextAsPrinted() {
    String raw = "市は障がいのある人に寄附をする。";
    Words words = Words.of(raw);
    int at = words.plain().indexOf("寄付");
    assertThat(raw.substring(words.rawStart(at), words.rawEnd(at + 2))).isEqualTo("寄附");
    int shorter = words.plain().indexOf("障害");
    assertThat(raw.substring(words.rawStart(shorter), words.rawEnd(shorter + 2))).isEqualTo("障がい");
  }

  @ParameterizedTest
  @ValueSource(strings = {"寄付", "寄付 =", " = 寄附", "寄付=寄附"})
  void aLineOfAnotherFormIsRefused(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Variants.of(List.of(line)))
        .withMessageContaining(line);
  }

  @Test
  void aSpellingOfTwoWordsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Variants.of(List.of("寄付 = 寄附", "寄贈 = 寄附")))
        .withMessageContaining("寄附");
  }

  @ParameterizedTest
  @CsvSource({
    "令和3年度の予算, 2021",
    "令和元年のこと, 2019",
    "H30年度に決めた, 2018",
    "r3年度, 2021",
    "2021年の国勢調査, 2021",
    "S63, 1988",
  })
  void aYearInEitherCalendarIsOneYear(String raw, int year) {
    assertThat(Words.of(raw).years())
        .extracting(found -> found.year().value())
        .containsExactly(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021円", "1,021年度", "gr3", "t30.5度", "h5%", "9999年", "事業3年目"})
  void otherFiguresAreNoYear(String raw) {
    assertThat(Words.of(raw).years()).isEmpty();
  }
}
