package jp.hakaru.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.api.Test;

/** What is read of the efforts in the prefecture's paper, their money and their shares. */
final class PrefectureEffortsTest {
  private static final Dossier DOSSIER = Prefecture.read().dossier();

  private static String titleOf(Object id) {
    return DOSSIER.rows(Table.EFFORTS).stream()
        .filter(row -> row.effortId().equals(id))
        .map(EffortRow::title)
        .map(Objects::requireNonNull)
        .findFirst()
        .orElse("-");
  }

  @Test
  void theEffortsOfTheYearAndThoseOfRegions() {
    assertThat(
            Told.of(
                    DOSSIER,
                    Table.EFFORTS,
                    "decided_in",
                    "perspective",
                    "title",
                    "status",
                    "departments")
                .lines()
                .filter(line -> !line.startsWith("- |"))
                .map(line -> line.substring(line.indexOf('|') + 2)))
        .containsExactly(
            "続けられる役場 | 技師をともに雇う仕組みの充実 | EXPANDED | 総務;県土;健康;県民局",
            "選ばれる地域 | 通いの足ささえ合い事業 | NEW | 企画;県土;健康;県民局",
            "選ばれる地域 | 半農半海くらしの受入れ | NEW | 企画;農林;県土;水産",
            "選ばれる地域 | 灯台の島くらしプラン推進事業 | NEW | 企画;水産;観光;健康",
            "選ばれる地域 | 塩の道をめぐる旅の発信 | EXPANDED | 観光;東浜",
            "選ばれる地域 | 猿と猪の位置の共同地図 | NEW | 農林");
    assertThat(
            Told.of(DOSSIER, Table.EFFORTS, "region", "forum", "status")
                .lines()
                .filter(line -> !line.startsWith("- |")))
        .containsExactly(
            "東浜 | 東浜ひろば研究会 | EXPANDED",
            "西浜 | 西浜高校生の足を考える会 | EXPANDED",
            "山手 | - | NEW",
            "灯野 | 灯野まちづくり塾 | CONTINUING");
  }

  @Test
  void theMoneyOfBothTreesAndWhatIsTheSame() {
    assertThat(DOSSIER.rows(Table.EFFORTS))
        .filteredOn(row -> row.amountYen() != null)
        .extracting(row -> titleOf(row.parentId()) + " | " + row.title() + " | " + row.amountText())
        .containsExactlyInAnyOrder(
            "- | つながる町村応援事業費 | 18,640千円",
            "つながる町村応援事業費 | 通いの足ささえ合い事業 | 3,240千円",
            "通いの足ささえ合い事業 | 走り始めの費用への支援 | 2,400千円",
            "通いの足ささえ合い事業 | 走らせ方の相談 | 840千円",
            "つながる町村応援事業費 | 半農半海くらしの受入れ | 9,180千円",
            "半農半海くらしの受入れ | 住まいの用意への支援 | 3,600千円",
            "半農半海くらしの受入れ | 食卓の支え | 1,980千円",
            "半農半海くらしの受入れ | 受入れをまとめて行う町村への支援 | 1,500千円",
            "半農半海くらしの受入れ | 空き家をあずかる窓口づくり | 2,100千円",
            "つながる町村応援事業費 | 灯台の島くらしプラン推進事業（くらしの担い手） | 4,820千円",
            "灯台の島くらしプラン推進事業（くらしの担い手） | 島の仕事の見本市の開催 | 420千円",
            "灯台の島くらしプラン推進事業（くらしの担い手） | お試し暮らしと漁師の見習いの受入れ | 4,100千円",
            "- | 灯台の島くらしプラン | 84百万円",
            "灯台の島くらしプラン | 海と港の安全 | 61百万円",
            "灯台の島くらしプラン | 海の幸の産業 | 18百万円",
            "灯台の島くらしプラン | くらしの担い手 | 5百万円");
    assertThat(DOSSIER.rows(Table.EFFORTS))
        .filteredOn(row -> row.sameMoneyAs() != null)
        .extracting(row -> row.title() + " = " + titleOf(row.sameMoneyAs()))
        .containsExactly("くらしの担い手 = 灯台の島くらしプラン推進事業（くらしの担い手）");
    assertThat(
            Told.of(DOSSIER, Table.EFFORTS, "kind", "title")
                .lines()
                .filter(line -> line.startsWith("WAY")))
        .containsExactlyInAnyOrder(
            "WAY | 予約で走る乗合の車", "WAY | 送迎の車の空き時間の利用", "WAY | 荷物と人の相乗り", "WAY | 渡し船");
  }

  @Test
  void theSharesWithTheirTerms() {
    assertThat(DOSSIER.rows(Table.SHARES))
        .extracting(row ->
            Stream.of(
                    titleOf(row.effortId()),
                    row.term(),
                    row.variant(),
                    row.party(),
                    row.numerator() == null ? null : row.numerator() + "/" + row.denominator(),
                    row.base(),
                    row.value() == null ? null : row.value() + row.unit(),
                    row.startYear() == null ? null : row.startYear() + "-" + row.endYear(),
                    row.value() == null && row.numerator() == null ? row.text() : null)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" ")))
        .containsExactlyInAnyOrder(
            "走り始めの費用への支援 SHARE 県 1/2",
            "走り始めの費用への支援 SHARE 町村 1/2",
            "走り始めの費用への支援 SUPPORT_YEARS 3年",
            "住まいの用意への支援 SHARE 1/2 借家の新築と空き家の改修に充てた借入れの返済のうち市町村が払う額",
            "住まいの用意への支援 SHARE 県 1/2 市町村が払う額",
            "住まいの用意への支援 CAP 新築 24百万円",
            "住まいの用意への支援 CAP 空き家改修 6百万円",
            "住まいの用意への支援 FIRST_YEAR_COST 新築 2.8百万円 2026-null",
            "住まいの用意への支援 FIRST_YEAR_COST 空き家改修 0.8百万円 2026-null",
            "住まいの用意への支援 TOTAL_COST 新築 190百万円",
            "住まいの用意への支援 TOTAL_COST 空き家改修 42百万円",
            "住まいの用意への支援 SUPPORT_YEARS 県 8年 2026-2033",
            "住まいの用意への支援 TOTAL_SUPPORT 新築 県 22百万円",
            "住まいの用意への支援 TOTAL_SUPPORT 空き家改修 県 6百万円",
            "住まいの用意への支援 ADOPTION_YEARS 2年 2026-2027",
            "食卓の支え QUANTITY 米 45kg/戸",
            "食卓の支え QUANTITY 干物 6kg/戸",
            "食卓の支え RECIPIENTS 180世帯",
            "受入れをまとめて行う町村への支援 SHARE 住まい 県 1/2",
            "受入れをまとめて行う町村への支援 SHARE 住まい 町村 1/2",
            "受入れをまとめて行う町村への支援 SHARE 食卓 県 1/3",
            "受入れをまとめて行う町村への支援 SHARE 食卓 市町村 1/3",
            "受入れをまとめて行う町村への支援 SHARE 食卓 農協 1/3",
            "受入れをまとめて行う町村への支援 SHARE 仕事 担当の課の事業を優先して使う");
  }
}
