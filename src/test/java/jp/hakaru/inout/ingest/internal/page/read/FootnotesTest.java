package jp.hakaru.inout.ingest.internal.page.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked footnotes (脚注の例). */
final class FootnotesTest {
  private static List<PageText> notes(String text) {
    return new Footnotes(List.of("※", "注）")).part(Lines.of(text)).notes();
  }

  @Test
  void aNoteGoesOnUntilItsSentenceEnds() {
    assertThat(notes("※ 浜の人数は、朝の\n　数えによります。\n浜を掃きます。\n"))
        .singleElement()
        .satisfies(note -> {
          assertThat(Value.textOf(note.number())).isEqualTo("※");
          assertThat(note.text().text()).isEqualTo("浜の人数は、朝の数えによります。");
          assertThat(note.heading()).isNull();
        });
  }

  @Test
  void aWordThatIsExplainedIsItsHeading() {
    assertThat(notes("※２ 磯焼け：海藻が育たなくなることです。\n"))
        .singleElement()
        .satisfies(note -> {
          assertThat(Value.textOf(note.number())).isEqualTo("※２");
          assertThat(Value.textOf(note.heading())).isEqualTo("磯焼け");
          assertThat(note.text().text()).isEqualTo("海藻が育たなくなることです。");
        });
  }

  /** No sentence, one that a blank line or another note cuts, and a sign within a sentence. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "※ 朝の数え\n",
        "※ 浜の人数は、\n\n朝の数えによります。\n",
        "※ 浜の人数は、\n※ 朝の数え\n",
        "浜の人数は※、朝の数えによります。\n"
      })
  void isNone(String text) {
    assertThat(notes(text)).isEmpty();
  }
}
