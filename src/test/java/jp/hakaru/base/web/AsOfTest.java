package jp.hakaru.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
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
  void whatIsNoDayIsNotThereAndIsNamed() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> AsOf.parse("2026-02-30"))
        .satisfies(missing -> assertThat(missing.values()).containsExactly("2026-02-30"));
  }
}
