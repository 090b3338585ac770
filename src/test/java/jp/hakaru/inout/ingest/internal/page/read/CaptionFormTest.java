package jp.hakaru.inout.ingest.internal.page.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaptionFormTest {
  private static int captions(String text) {
    return new CaptionForm(List.of("写真", "図")).part(Lines.of(text)).captions().size();
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
}
