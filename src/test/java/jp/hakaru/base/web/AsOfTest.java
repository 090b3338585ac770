package jp.hakaru.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AsOfTest {
  @Test
  void nothingAskedIsNow() {
    assertThat(AsOf.parse(null)).isEqualTo(AsOf.NOW);
    assertThat(AsOf.parse(" ")).isEqualTo(AsOf.NOW);
    assertThat(AsOf.NOW.keptIn("/992011")).isEqualTo("/992011");
  }

  @Test
  void aDayIsKeptInAddresses() {
    AsOf asOf = AsOf.parse("2026-03-31");
    assertThat(asOf.day()).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(asOf.keptIn("/992011")).isEqualTo("/992011?asof=2026-03-31");
    assertThat(asOf.keptIn("/992011?from=501")).isEqualTo("/992011?from=501&asof=2026-03-31");
    assertThat(asOf.inLanguage("en")).isEqualTo("?lang=en&asof=2026-03-31");
  }

  @Test
  void anotherLanguageKeepsThePartOfThePage() {
    assertThat(Frame.ofSite(AsOf.NOW, "/992011").inLanguage("en")).isEqualTo("?lang=en");
    assertThat(Frame.ofSite(AsOf.parse("2026-03-31"), "/992011?from=501").inLanguage("ja"))
        .isEqualTo("?lang=ja&asof=2026-03-31&from=501");
  }

  @Test
  void whatIsNoDayIsRefusedAndNamed() {
    for (String text :
        List.of("2026-02-30", "today", "2026-3-1", "+999999999-12-31", "-044-03-15")) {
      assertThatExceptionOfType(BadRequest.class)
          .isThrownBy(() -> AsOf.parse(text))
          .satisfies(refused -> assertThat(refused.values()).containsExactly(text));
    }
  }
}
