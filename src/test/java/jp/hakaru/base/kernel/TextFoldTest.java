package jp.hakaru.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextFoldTest {
  @ParameterizedTest
  @CsvSource({
    "Ⅲ(4),III(4)",
    "Ⅲ（４）,III(4)",
    "①,1",
    "⑴,(1)",
    "ｶﾞｲﾄﾞ,ガイド",
    "ﾊﾟﾝ,パン",
    "７－１,7-1",
    "７ー１,7-1",
    "データ,データ",
    "１２，３４５,'12,345'",
    "㍻30年,平成30年",
    "㈱あ,(株)あ",
    "R2～R4,R2~R4",
    "A−B—C,A-B-C",
    "神,神",
  })
  void foldsWidthsSignsAndNumerals(String raw, String folded) {
    assertThat(TextFold.fold(raw).text()).isEqualTo(folded);
  }

  @Test
  void everyFoldedCharacterKnowsItsRawOnes() {
    Folded folded = TextFold.fold("施策Ⅲ　ｶﾞ１");
    assertThat(folded.text()).isEqualTo("施策III ガ1");
    assertThat(folded.rawStart(2)).isEqualTo(2);
    assertThat(folded.rawStart(4)).isEqualTo(2);
    assertThat(folded.rawEnd(5)).isEqualTo(3);
    assertThat(folded.rawStart(6)).isEqualTo(4);
    assertThat(folded.rawEnd(7)).isEqualTo(6);
    assertThat(folded.raw().substring(folded.rawStart(7), folded.rawEnd(8))).isEqualTo("１");
  }

  @Test
  void naturalKeysHaveNoBlanks() {
    assertThat(TextFold.key(" 地域　づくり\t（４地域）")).isEqualTo("地域づくり(4地域)");
  }

  @Test
  void aKeyIsTheFoldedTextWithoutBlanks() {
    for (String raw :
        List.of(
            "",
            " 　\t",
            "第 １－２ー３　章",
            "ｶﾞ ｷﾞｭｳ\u3000ー",
            "㍻ ３ 年\u00a0度",
            "\u00a8 ￣ x",
            "A ー B",
            "①\u200b② ﾞ",
            "𠮷 野\n家\r",
            "\ufdfa x")) {
      assertThat(TextFold.key(raw))
          .as(raw)
          .isEqualTo(TextFold.fold(raw).text().replaceAll("\\s+", ""));
    }
  }
}
