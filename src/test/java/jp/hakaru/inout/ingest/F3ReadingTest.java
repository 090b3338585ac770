package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.NeedRow;
import jp.hakaru.base.dossier.NeedsSurveyRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.RoadmapCell;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.ShareRow;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.dossier.ThemeStage;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/** The worked facts of paper 003, counted by hand from its lines. */
@NeedsRealPapers
final class F3ReadingTest {
  private final ReadPaper.Read read = (ReadPaper.Read) Papers.fromText(RealPapers.bytes("003"));
  private final Dossier dossier = read.dossier();

  @Test
  void knowsFamilyAndBody() {
    assertThat(read.family()).isEqualTo("F3");
    assertThat(read.body().code().value()).isEqualTo("060003");
  }

  @Test
  void readsTheSurveyByGroupAndKind() {
    assertThat(dossier.rows(Table.NEEDS_SURVEYS))
        .extracting(NeedsSurveyRow::respondentGroup, NeedsSurveyRow::kind, NeedsSurveyRow::answers)
        .containsExactly(
            tuple("市町村", null, 173),
            tuple("市町村", "施策の連携", 87),
            tuple("市町村", "業務の連携", 68),
            tuple("市町村", "情報交換等", 18),
            tuple("県部局等", null, 40),
            tuple("県部局等", "施策の連携", 32),
            tuple("県部局等", "業務の連携", 6),
            tuple("県部局等", "情報交換等", 2));
    assertThat(dossier.rows(Table.NEEDS_SURVEYS))
        .extracting(row -> row.respondentGroup() + row.opensOn() + row.closesOn())
        .containsOnly("市町村2017-05-292017-06-23", "県部局等2017-06-072017-06-23");
  }

  @Test
  void readsTheTopicsAndWhatBothSidesNamed() {
    List<NeedRow> named = dossier.rows(Table.NEEDS).stream().filter(row -> !row.isOther()).toList();
    assertThat(named).hasSize(13).allMatch(row -> row.answers() != null);
    assertThat(named.stream().filter(NeedRow::namedByBoth)).hasSize(10);
    assertThat(dossier.rows(Table.NEEDS).stream().filter(NeedRow::isOther))
        .hasSize(2)
        .allMatch(row -> row.answers() == null && Objects.equals(row.answersText(), "—"));
  }

  @Test
  void readsTheThemes() {
    List<ThemeRow> themes = dossier.rows(Table.THEMES);
    assertThat(themes)
        .extracting(ThemeRow::stage)
        .containsOnly(ThemeStage.CANDIDATE, ThemeStage.LATER);
    assertThat(themes.stream().filter(row -> row.stage() == ThemeStage.CANDIDATE))
        .hasSize(5)
        .allMatch(row -> new FiscalYear(2018).equals(row.fromYear()));
    assertThat(themes.stream().filter(row -> row.stage() == ThemeStage.LATER))
        .hasSize(2)
        .allMatch(row -> new FiscalYear(2019).equals(row.fromYear()));
    assertThat(themes.stream().filter(ThemeRow::departmentsOpen)).hasSize(1);
    assertThat(themes.stream().filter(row -> row.sinceYear() != null)).hasSize(1);
  }

  private List<EffortRow> efforts(EffortKind kind) {
    return dossier.rows(Table.EFFORTS).stream().filter(row -> row.kind() == kind).toList();
  }

  @Test
  void readsTheEffortsOfTheYearAndThoseOfRegions() {
    List<EffortRow> listed =
        efforts(EffortKind.EFFORT).stream().filter(row -> row.decidedIn() != null).toList();
    assertThat(listed).hasSize(7);
    assertThat(listed.stream().filter(row -> row.status() == ProjectStatus.NEW)).hasSize(6);
    assertThat(listed.stream().filter(row -> row.status() == ProjectStatus.EXPANDED)).hasSize(1);
    assertThat(efforts(EffortKind.REGIONAL))
        .hasSize(6)
        .allMatch(row -> row.status() == ProjectStatus.EXPANDED && row.title() == null);
    assertThat(efforts(EffortKind.WAY)).hasSize(5);
  }

  @Test
  void readsTheMoneyOfBothTreesOnce() {
    List<EffortRow> costing =
        dossier.rows(Table.EFFORTS).stream().filter(row -> row.amountYen() != null).toList();
    assertThat(costing).hasSize(17);
    EffortRow rounded =
        costing.stream().filter(row -> row.sameMoneyAs() != null).findFirst().orElseThrow();
    EffortRow exact =
        costing.stream()
            .filter(row -> row.effortId().equals(rounded.sameMoneyAs()))
            .findFirst()
            .orElseThrow();
    assertThat(rounded.amountYen()).isEqualTo(new Yen(7_000_000));
    assertThat(exact.amountYen()).isEqualTo(new Yen(7_329_000));
    assertThat(efforts(EffortKind.PROGRAMME))
        .extracting(EffortRow::amountYen)
        .containsExactlyInAnyOrder(new Yen(21_246_000), new Yen(171_000_000));
  }

  @Test
  void readsSharesCapsAndYears() {
    List<ShareRow> shares = dossier.rows(Table.SHARES);
    assertThat(shares.stream().filter(row -> row.term() == ShareTerm.CAP))
        .extracting(row -> Objects.requireNonNull(row.value()).intValue())
        .containsExactlyInAnyOrder(25, 4);
    assertThat(shares.stream().filter(row -> row.term() == ShareTerm.ADOPTION_YEARS))
        .singleElement()
        .matches(row -> new FiscalYear(2020).equals(row.endYear()));
    assertThat(shares.stream().filter(row -> row.term() == ShareTerm.SUPPORT_YEARS))
        .extracting(row -> Objects.requireNonNull(row.value()).intValue())
        .containsExactlyInAnyOrder(3, 10);
    assertThat(shares.stream().filter(row -> row.term() == ShareTerm.RECIPIENTS))
        .extracting(row -> Objects.requireNonNull(row.value()).intValue())
        .containsExactly(300);
  }

  private ShareRow share(List<ShareRow> shares, String variant, String party) {
    return shares.stream()
        .filter(row -> Objects.equals(row.variant(), variant))
        .filter(row -> Objects.equals(row.party(), party))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsEachSupportWithItsRatioOrItsText() {
    List<ShareRow> ratios =
        dossier.rows(Table.SHARES).stream().filter(row -> row.term() == ShareTerm.SHARE).toList();
    assertThat(ratios)
        .extracting(ShareRow::variant, ShareRow::party, ShareRow::numerator, ShareRow::denominator)
        .containsExactlyInAnyOrder(
            tuple(null, "県", 1, 2),
            tuple(null, "市町村", 1, 2),
            tuple(null, null, 1, 2),
            tuple(null, "県", 1, 2),
            tuple("住宅", "県", 1, 2),
            tuple("住宅", "市町村", 1, 2),
            tuple("食", "県", 1, 3),
            tuple("食", "市町村", 1, 3),
            tuple("食", "JA", 1, 3),
            tuple("職", null, null, null));
    assertThat(ratios.stream().filter(row -> row.base() != null))
        .extracting(ShareRow::party, ShareRow::base)
        .contains(tuple("県", "市町村の実質負担額"));
    assertThat(ratios.stream().filter(row -> Objects.equals(row.variant(), "職")))
        .singleElement()
        .matches(row -> Objects.equals(row.text(), "担当部局の支援策の優先的活用"));
  }

  @Test
  void readsHowMuchIsGivenAndLeavesALostUnitUnset() {
    List<ShareRow> goods =
        dossier.rows(Table.SHARES).stream()
            .filter(row -> row.term() == ShareTerm.QUANTITY)
            .toList();
    assertThat(goods)
        .extracting(ShareRow::variant, ShareRow::unit)
        .containsExactlyInAnyOrder(
            tuple("米", "kg/世帯"), tuple("味噌、醤油", null), tuple("味噌", "kg"), tuple("醤油", null));
    assertThat(share(goods, "味噌、醤油", null).value()).isNull();
    assertThat(Objects.requireNonNull(share(goods, "醤油", null).value()).intValue()).isEqualTo(2);
  }

  @Test
  void readsTheStepsOfAnEffort() {
    assertThat(dossier.rows(Table.ROADMAP).stream().filter(row -> row.cell() == RoadmapCell.STEP))
        .extracting(RoadmapRow::rowNumber, RoadmapRow::fiscalYear, RoadmapRow::endYear)
        .containsExactly(
            tuple("STEP1", new FiscalYear(2018), null),
            tuple("STEP2", new FiscalYear(2019), null),
            tuple("STEP3", new FiscalYear(2020), null));
  }

  @Test
  void readsTheYearsAndDepartmentsOfEfforts() {
    assertThat(dossier.rows(Table.EFFORTS).stream().filter(row -> row.startYear() != null))
        .hasSize(2)
        .allMatch(row -> new FiscalYear(2018).equals(row.startYear()))
        .allMatch(row -> new FiscalYear(2020).equals(row.endYear()));
    assertThat(
            dossier.rows(Table.EFFORTS).stream()
                .filter(row -> row.departments() != null && row.decidedIn() == null))
        .extracting(EffortRow::title, EffortRow::departments)
        .containsExactlyInAnyOrder(
            tuple("県・市町村連携加速事業費", "企画振興部市町村課"),
            tuple("観光交流", "企画振興部;観光文化スポーツ部"),
            tuple("産業振興", "農林水産部"),
            tuple("安全安心・生活環境の充実", "農林水産部;健康福祉部"),
            tuple("移住定住促進", "企画振興部"));
  }

  @Test
  void givesTheTextsOfAWayToThatWay() {
    for (EffortRow way : efforts(EffortKind.WAY)) {
      assertThat(dossier.rows(Table.NARRATIVES))
          .as(way.title())
          .anyMatch(text -> text.ownerId().equals(way.effortId()));
    }
    EffortRow shops =
        efforts(EffortKind.WAY).stream()
            .filter(row -> Objects.equals(row.title(), "店舗"))
            .findFirst()
            .orElseThrow();
    assertThat(dossier.rows(Table.NARRATIVES))
        .filteredOn(text -> text.ownerId().equals(shops.effortId()))
        .hasSize(3)
        .allMatch(text -> text.text().contains("店"));
  }

  @Test
  void keepsBothNamesOfWhatMayBeOneEffort() {
    assertThat(read.doubts())
        .filteredOn(doubt -> doubt.reason().equals("two_spellings"))
        .filteredOn(doubt -> Objects.equals(doubt.kind(), Table.EFFORTS.kind()))
        .extracting(DoubtRow::text)
        .containsExactlyInAnyOrder(
            "飛鳥振興重点プロジェクト推進事業",
            "飛鳥振興重点プロジェクト推進事業",
            "飛島振興重点プロジェクト推進事業（移住定住促進）",
            "飛島振興重点プロジェクト",
            "店舗（市場）",
            "介護予防と買い物を兼ねた取組み");
  }

  /** A plan quoted with a character less, and support that lasts for 10 years and for none. */
  @Test
  void doubtsWhatThePaperItselfPrintsInTwoWays() {
    assertThat(read.doubts())
        .filteredOn(doubt -> Objects.equals(doubt.kind(), Table.PLANS.kind()))
        .extracting(DoubtRow::reason, DoubtRow::place)
        .containsExactly(tuple("two_spellings", "L21"), tuple("two_spellings", "L109"));
    assertThat(read.doubts())
        .filteredOn(doubt -> doubt.reason().equals("two_figures"))
        .extracting(DoubtRow::place, DoubtRow::field)
        .containsExactlyInAnyOrder(tuple("L542", null), tuple("L542", "value"));
    assertThat(read.doubts()).noneMatch(doubt -> doubt.reason().equals("sum"));
    assertThat(read.cutInsideBlock()).isFalse();
  }

  @Test
  void accountsForAllButAFewTexts() {
    assertThat(read.shares().record().add(read.shares().structure()))
        .isGreaterThan(new BigDecimal("0.97"));
  }

  @Test
  void readsTheRoadmapAndTheMilestone() {
    assertThat(
            dossier.rows(Table.ROADMAP).stream().filter(row -> row.cell() == RoadmapCell.HEADING))
        .extracting(RoadmapRow::rowNumber)
        .containsExactly("①", "②", "③", "③-1", "③-2", "③-3");
    assertThat(dossier.rows(Table.INDICATORS))
        .singleElement()
        .matches(row -> row.kind() == IndicatorKind.MILESTONE)
        .matches(row -> row.targetComparator() == TargetComparator.DONE_BY)
        .matches(row -> Objects.equals(row.targetText(), "方針策定"));
  }

  @Test
  void readsTheCalendar() {
    assertThat(dossier.rows(Table.SCHEDULE)).hasSize(9).allMatch(row -> row.everyYear());
    assertThat(dossier.rows(Table.SCHEDULE).stream().filter(row -> row.monthFrom() == null))
        .extracting(row -> row.title())
        .containsExactly("幹事会");
  }
}
