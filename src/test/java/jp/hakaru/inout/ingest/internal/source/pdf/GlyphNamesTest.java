package jp.hakaru.inout.ingest.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What programs write into PDF for the characters that they print. */
final class GlyphNamesTest {
  @Test
  void theDotBetweenWordsIsTheOneThatJapaneseTextHas() {
    assertThat(GlyphNames.plain("維持\u2027確保")).isEqualTo("維持・確保");
  }

  @Test
  void radicalsAreTheIdeographsThatLookLikeThem() {
    assertThat(GlyphNames.plain("\u2f08\u2fa5\u2ed1")).isEqualTo("人里長");
  }

  @Test
  void whatPrintsNothingIsNotThere() {
    assertThat(GlyphNames.plain("施\u00ad策\u200b")).isEqualTo("施策");
  }

  @Test
  void whatFontsDrawAlikeIsWhatJapaneseTextHas() {
    assertThat(GlyphNames.plain("江\u2f3e\u2215港")).isEqualTo("江戸／港");
  }
}
