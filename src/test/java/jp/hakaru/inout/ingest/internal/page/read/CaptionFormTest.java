package jp.hakaru.inout.ingest.internal.page.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaptionFormTest {
  private static int captions(String text) {
    return new CaptionForm(List.of("写真", "図"), List.of("計画", "事業"))
        .part(Lines.of(text))
        .captions()
        .size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"写真：春の市", "図1-2 人口の移り変わり", "【写真】　朝の港の様子", "図３：谷"})
  void isACaption(String line) {
    assertThat(captions(line + "\n")).isOne();
  }

  /** A word set wide, a sentence, and words with more right below. */
  @ParameterizedTest
  @ValueSource(strings = {"図 書 館", "図書館の利用者数", "写真を撮る会を開きます。", "図1 人口の移り\n変わり"})
  void isNone(String lines) {
    assertThat(captions(lines + "\n")).isZero();
  }

  /** Words among blank lines with the month of the picture behind them. */
  @ParameterizedTest
  @ValueSource(strings = {"朝の市でのせり（令和６年５月）", "　　岬の灯台（2024年10月、東浜地区）"})
  void isDated(String line) {
    assertThat(captions("\n" + line + "\n\n")).isOne();
  }

  /** What was decided or counted then, names, and words beside others are no pictures. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n港の手引き（令和６年３月策定）\n",
        "\n浜の期間（令和４年４月～令和９年３月）\n",
        "\n浜の手入れ計画（令和６年３月）\n",
        "朝の市\n岬の灯台（令和６年５月）\n",
        "\n（令和６年５月）\n"
      })
  void isNotDated(String lines) {
    assertThat(captions(lines)).isZero();
  }
}
