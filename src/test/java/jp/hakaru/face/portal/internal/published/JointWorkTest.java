package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.EventRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NeedRow;
import jp.hakaru.base.dossier.NeedsSurveyRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.PartyKind;
import jp.hakaru.base.dossier.RoadmapCell;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.ScheduleLane;
import jp.hakaru.base.dossier.ShareRow;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.dossier.ThemeStage;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.face.portal.PagesAlone;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/** The page of joint work: needs, themes, money shown once, roadmap, calendar. */
@SpringBootTest(classes = JointWorkTest.App.class)
final class JointWorkTest extends TownSite {
  private static final FiscalYear YEAR = new FiscalYear(2025);
  private static final NaturalIds IDS = new NaturalIds(CODE);
  private static final Id SURVEY = IDS.survey(YEAR, "ニーズ調査");
  private static final Id PROGRAMME = IDS.effort(YEAR, null, "川の道づくり", 1);
  private static final Id PART = IDS.effort(YEAR, PROGRAMME, "舟運の再生", 1);
  private static final Id ROUNDED = IDS.effort(YEAR, PROGRAMME, "舟運", 1);

  private static final Id OVERRUN = IDS.effort(YEAR, null, "川の祭り", 1);

  private static final TownRecord RECORD = new TownRecord(TOWN.plus(joint()));

  /** The pages over the town's rows and some of joint work, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return RECORD.pages();
    }
  }

  private static Dossier joint() {
    Id topic = IDS.topic(SURVEY, "施策", "空き家", 1);
    return Dossier.builder()
        .add(Table.NEEDS_SURVEYS, answers(null, 12))
        .add(Table.NEEDS_SURVEYS, answers("業務", 4))
        .add(Table.NEEDS_SURVEYS, answers("施策", 8))
        .add(
            Table.NEEDS,
            new NeedRow(topic, SURVEY, "施策", "①", "空き家", "改修等", false, 5, null, true, 1, null))
        .add(
            Table.THEMES,
            new ThemeRow(
                IDS.theme(YEAR, "公用車"),
                CODE,
                YEAR,
                "1",
                "公用車",
                ThemeStage.LATER,
                new FiscalYear(2026),
                null,
                "総務;土木",
                true,
                "第１回会議",
                null,
                1,
                null))
        .add(Table.EFFORTS, effort(PROGRAMME, null, EffortKind.PROGRAMME, "川の道づくり", 10_000, null))
        .add(Table.EFFORTS, effort(PART, PROGRAMME, EffortKind.PART, "舟運の再生", 9_500, null))
        .add(Table.EFFORTS, effort(ROUNDED, null, EffortKind.PROGRAMME, "舟運", 10_000, PART))
        .add(Table.EFFORTS, effort(OVERRUN, null, EffortKind.PROGRAMME, "川の祭り", 3_000, null))
        .add(Table.EFFORTS, effort(id("灯籠"), OVERRUN, EffortKind.PART, "灯籠", 2_100, null))
        .add(Table.EFFORTS, effort(id("花火"), OVERRUN, EffortKind.PART, "花火", 1_200, null))
        .add(
            Table.SHARES,
            new ShareRow(
                PART,
                null,
                "県",
                PartyKind.BODY,
                ShareTerm.SHARE,
                1,
                2,
                null,
                null,
                "市町村の実質負担額",
                null,
                null,
                "市町村の実質負担額の1/2",
                null))
        .add(
            Table.SHARES,
            new ShareRow(
                PART,
                null,
                null,
                null,
                ShareTerm.SHARE,
                1,
                2,
                null,
                null,
                "償還額の市町村負担",
                null,
                null,
                "償還額の市町村負担の1/2",
                null))
        .add(
            Table.SHARES,
            new ShareRow(
                PART,
                "改修",
                null,
                null,
                ShareTerm.CAP,
                null,
                null,
                new BigDecimal("4"),
                "百万円",
                null,
                null,
                null,
                "4百万円",
                null))
        .add(
            Table.ROADMAP,
            new RoadmapRow(
                IDS.roadmapCell(PART, "①", RoadmapCell.YEAR, YEAR, "調査"),
                OwnerKind.EFFORT,
                PART,
                "①",
                null,
                "舟着き場",
                RoadmapCell.YEAR,
                YEAR,
                null,
                "調査",
                null))
        .add(
            Table.SCHEDULE,
            new EventRow(
                IDS.event(null, ScheduleLane.COUNCIL, "第１回会議", 1),
                CODE,
                null,
                6,
                7,
                ScheduleLane.COUNCIL,
                null,
                "第１回会議",
                true,
                1,
                null))
        .build();
  }

  private static Id id(String part) {
    return IDS.effort(YEAR, OVERRUN, part, 1);
  }

  private static NeedsSurveyRow answers(@Nullable String kind, int answers) {
    return new NeedsSurveyRow(
        SURVEY,
        CODE,
        YEAR,
        "ニーズ調査",
        "市町村",
        LocalDate.of(2025, 6, 1),
        LocalDate.of(2025, 6, 30),
        kind,
        answers,
        null);
  }

  private static EffortRow effort(
      Id id,
      @Nullable Id parent,
      EffortKind kind,
      String title,
      long thousands,
      @Nullable Id same) {
    return new EffortRow(
        id,
        parent,
        CODE,
        YEAR,
        kind,
        null,
        null,
        null,
        null,
        null,
        title,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new Yen(thousands * 1000),
        thousands + "千円",
        new Yen(1000),
        same,
        null,
        null,
        1,
        null);
  }

  private Document shown() throws Exception {
    return page("/" + CODE + "/collaboration");
  }

  @Test
  void answersStandByKindWithTheirTotal() throws Exception {
    Document page = shown();
    assertThat(page.select("table").getFirst().select("tbody td.number").eachText())
        .containsExactly("8", "4", "12");
    assertThat(page.text()).contains("① 空き家", "もう一方の側も挙げた");
  }

  @Test
  void aThemeSaysItsStageItsYearAndThatThereAreMoreDepartments() throws Exception {
    assertThat(shown().select("#themes + table tbody tr").text())
        .contains("1 公用車", "後の年度に検討", "令和8年度", "総務、土木ほか", "第１回会議");
  }

  @Test
  void moneyOfTwoTreesIsShownOnceAndWhatIsNotItemisedIsSaid() throws Exception {
    Document page = shown();
    assertThat(page.select("table tr:contains(川の道づくり)").text()).contains("10,000", "500");
    assertThat(page.select("table tr:contains(舟運の再生)").text())
        .contains("9,500", "県", "1/2", "4百万円");
    assertThat(page.text()).contains("「舟運の再生」と同じお金");
  }

  @Test
  void partsThatExceedTheirWholeLeaveNoRest() throws Exception {
    for (String path : new String[] {"/" + CODE + "/collaboration", "/" + CODE}) {
      assertThat(page(path).select("table tr:contains(川の祭り)").text())
          .contains("内訳の合計が印刷された額を超えています（内訳の合計 3,300、印刷された額 3,000）")
          .doesNotContain("△", "-300", "−300", "内訳に書かれていない額");
    }
  }

  @Test
  void aShareSaysOfWhatItIsOne() throws Exception {
    assertThat(shown().select("tr:contains(舟運の再生) .terms li").eachText())
        .contains("負担割合 県 1/2（市町村の実質負担額の）", "負担割合 償還額の市町村負担の1/2");
  }

  @Test
  void theRoadmapAndTheCalendarFollow() throws Exception {
    assertThat(shown().text()).contains("工程表", "舟着き場", "調査", "6月から7月まで", "第１回会議");
  }

  @Test
  void theFrontPageLeadsThereAndABodyWithoutJointWorkHasNoSuchPage() throws Exception {
    assertThat(page("/" + CODE).select(".joint-brief a[href='/" + CODE + "/collaboration']"))
        .hasSize(2);
    assertThat(new TownRecord(TOWN).pages().findJoint(CODE, AsOf.NOW)).isEmpty();
  }
}
