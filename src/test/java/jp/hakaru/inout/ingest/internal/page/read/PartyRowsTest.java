package jp.hakaru.inout.ingest.internal.page.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked tables of who does what (主体と役割の表の例). */
final class PartyRowsTest {
  private static final Set<String> BULLETS = Set.of("・");

  private static List<String> rows(String text) {
    return PartyRows.of(Lines.of(text), BULLETS, Set.of("町民")).rows().stream()
        .map(row ->
            row.party().text()
                + "="
                + String.join(
                    "/", row.texts().stream().map(Line::whole).map(x -> x.text()).toList()))
        .toList();
  }

  @Test
  void aTextGoesOnInItsColumn() {
    assertThat(rows("主体\t役割\n町民\t浜を掃きます。\n\t舟を出します。\n漁協\t網を貸します。\n"))
        .containsExactly("町民=浜を掃きます。/舟を出します。", "漁協=網を貸します。");
  }

  @Test
  void gapsPartTheColumnsAsWell() {
    assertThat(rows("  町民      ・浜を月に一度\n              掃きます。\n  漁協・商店  ・網を貸します。\n"))
        .containsExactly("町民=・浜を月に一度/掃きます。", "漁協・商店=・網を貸します。");
  }

  /** A line of another kind, a text without an end, and items with signs are no such table. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "町民\t浜を掃きます。\n浜の掃除の日\n",
        "町民\t浜を掃き\n",
        "・町民\t浜を掃きます。\n",
        "浜を掃きます。\n",
        "\n",
        "町民\t浜の掃除\n漁協\t網を貸します。\n",
        "町民\t浜を掃きます。\t漁協\t網を貸します。\n"
      })
  void isNone(String text) {
    assertThat(rows(text)).isEmpty();
  }

  @Test
  void aRowIsOfAPartyThatIsKnown() {
    Line row = Lines.of("町民・漁協\t浜を掃きます。\n").getFirst();
    assertThat(PartyRows.isOf(row, Set.of("町民"))).isTrue();
    assertThat(PartyRows.isOf(row, Set.of("市民"))).isFalse();
  }

  private static List<String> bracketed(String text) {
    return PartyRows.bracketed(Lines.of(text), Set.of("町民", "漁協")).rows().stream()
        .map(row ->
            row.party().text()
                + "="
                + String.join("/", row.texts().stream().map(line -> line.whole().text()).toList()))
        .toList();
  }

  @Test
  void aPartyMayStandInBracketsBeforeItsText() {
    assertThat(bracketed("（町民）浜を月に一度\n掃きます。\n（漁協） 網を貸します。\n"))
        .containsExactly("町民=浜を月に一度/掃きます。", "漁協=網を貸します。");
  }

  /** A party that nothing knows, and a line behind a whole sentence, are of no row. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "（町民）浜を掃きます。\n（舟の会）舟を出します。\n",
        "（町民）浜を掃きます。\n浜の掃除の日です。\n",
        "浜の掃除\n（町民）浜を掃きます。\n",
        "（町民）浜を掃き\n"
      })
  void orIsNone(String text) {
    assertThat(bracketed(text)).isEmpty();
  }
}
