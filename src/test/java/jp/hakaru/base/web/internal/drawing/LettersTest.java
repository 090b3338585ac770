package jp.hakaru.base.web.internal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LettersTest {
  @Test
  void fullWidthIsOneEmAndHalfWidthLess() {
    assertThat(Letters.width("目標値", 10)).isEqualTo(30);
    assertThat(Letters.width("１２", 10)).isEqualTo(20);
    assertThat(Letters.width("12", 10)).isBetween(15.0, 16.0);
    assertThat(Letters.width("ｱｲ", 10)).isBetween(10.0, 17.0);
    assertThat(Letters.width("", 10)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"あいうえお, 50, あいうえお", "あいうえお, 49, あいう…", "あいうえお, 30, あい…", "あいうえお, 29, ''"})
  void textIsShortenedBeforeItIsCut(String text, double width, String shown) {
    assertThat(Letters.fit(text, width, 10)).isEqualTo(shown);
  }

  @Test
  void linesBreakWhereJapaneseMayAndNeverBeginWithAFullStop() {
    assertThat(Letters.lines("あいうえ、おか", 40, 10, 3)).containsExactly("あいう", "え、おか");
    assertThat(Letters.lines("あいう（えお）", 40, 10, 3)).containsExactly("あいう", "（えお）");
  }

  @Test
  void aWordOrNumberIsNotParted() {
    assertThat(Letters.lines("実績12345人", 55, 10, 3)).containsExactly("実績", "12345人");
    assertThat(Letters.lines("on the track", 48, 10, 3)).containsExactly("on the", "track");
    assertThat(Letters.lines("abcdefghijklmnop", 40, 10, 9)).allMatch(line -> line.length() > 3);
  }

  @Test
  void theLastLineIsShortenedAndNoneIsWiderThanItsRoom() {
    String text = "水辺のまちを歩いて楽しむ人をふやし商店とともに育てる";
    List<String> lines = Letters.lines(text, 70, 10, 2);
    assertThat(lines).hasSize(2).allMatch(line -> Letters.width(line, 10) <= 70);
    assertThat(lines.getLast()).endsWith("…");
    assertThat(String.join("", Letters.lines(text, 70, 10, 9))).isEqualTo(text);
    assertThat(Letters.lines(text, 9, 10, 1)).isEmpty();
  }
}
