package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.face.portal.internal.element.Gap;
import jp.hakaru.face.portal.internal.element.Standing;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;
import jp.hakaru.face.portal.internal.indicator.Told;
import jp.hakaru.face.portal.internal.indicator.ValueLine;
import jp.hakaru.face.portal.internal.node.NodePage;
import jp.hakaru.face.portal.internal.project.MoneyLine;
import jp.hakaru.face.portal.internal.project.ProjectPage;
import jp.hakaru.face.portal.internal.side.Side;
import jp.hakaru.face.portal.internal.side.SidePage;
import jp.hakaru.face.portal.internal.side.SidesPage;
import jp.hakaru.face.portal.internal.target.TargetsAsked;
import jp.hakaru.face.portal.internal.target.TargetsPage;
import org.junit.jupiter.api.Test;

/** The invented town's record as pages: which of several acts counts, and how much is asked. */
final class PublishedTownTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

  private final TownRecord record = new TownRecord();
  private final PublishedPages pages = new PublishedPages(record, new StandingsCache(), TODAY);

  private ProjectPage project(String name) {
    Id id =
        TOWN.rows(Table.PROJECTS).stream()
            .filter(project -> project.name().equals(name))
            .map(ProjectRow::projectId)
            .findFirst()
            .orElseThrow();
    return pages.findProject(CODE, id, AsOf.NOW).orElseThrow();
  }

  private static ValueLine line(ProjectPage page, String indicator, int year) {
    return page.indicators().stream()
        .filter(one -> one.name().value().equals(indicator))
        .flatMap(one -> one.values().stream())
        .filter(line -> line.period().equals(new Period.Fiscal(new FiscalYear(year))))
        .findFirst()
        .orElseThrow();
  }

  private static String said(Told told) {
    return told.figure().value().text() + " " + told.act() + " " + told.standing();
  }

  private static List<String> targets(ValueLine line) {
    List<String> all = new ArrayList<>();
    Optional.ofNullable(line.target()).ifPresent(told -> all.add(said(told)));
    line.others().forEach(other -> all.add(said(Objects.requireNonNull(other.target()))));
    return all;
  }

  private static final int MOST_QUESTIONS = 30;

  @Test
  void aWithdrawnTargetStandsBehindTheOneThatHoldsAgain() {
    assertThat(targets(line(project("予約で走る「つむぎ便」"), "予約便の利用者数", 2024)))
        .containsExactly(
            "9000 予約便利用者数の目標改定の取消し COUNTS",
            "12000 予約便利用者数の目標改定 REPLACED",
            "9,000人 令和6年度予算 REPLACED",
            "9,000人 令和5年度実施計画兼予算要求書（検証） REPLACED");
  }

  @Test
  void aTargetDecidedAfterTheYearIsShownAndDoesNotCount() {
    ValueLine line = line(project("川舟めぐり試験運航事業"), "川舟の乗船者数", 2024);
    assertThat(targets(line).getFirst()).endsWith("令和6年度予算 COUNTS");
    assertThat(targets(line)).contains("2000 川舟乗船者数の目標改定 TOO_LATE");
    assertThat(line.others()).anyMatch(ValueLine::isLate);
  }

  @Test
  void valuesDashesAndStatesKeepTheirEvidence() {
    List<Told> all =
        TOWN.rows(Table.PROJECTS).stream()
            .flatMap(one -> pages.findProject(CODE, one.projectId(), AsOf.NOW).stream())
            .flatMap(page -> page.indicators().stream())
            .flatMap(one -> one.values().stream())
            .flatMap(line -> Stream.of(line.target(), line.actual()))
            .filter(Objects::nonNull)
            .toList();
    assertThat(all)
        .extracting(told -> told.figure().value().status())
        .contains(ValueStatus.NUMBER, ValueStatus.STATE, ValueStatus.NOT_SET);
    assertThat(
            all.stream().filter(told -> !told.act().endsWith("改定") && !told.act().endsWith("取消し")))
        .hasSizeGreaterThan(200)
        .allSatisfy(told ->
            assertThat(told.figure().sources())
                .hasSize(1)
                .allMatch(source -> source.text().equals(told.figure().value().text())));
  }

  @Test
  void workReviewsAndSubjectsStandWithTheProject() {
    ProjectPage page = project("予約で走る「つむぎ便」");
    assertThat(page.hasEfforts()).isTrue();
    MoneyLine settled =
        page.money().stream()
            .filter(line -> Datum.token(line.stage()).equals("settlement"))
            .findFirst()
            .orElseThrow();
    assertThat(Objects.requireNonNull(settled.effort()).value().personYears()).hasToString("1.0");
    assertThat(page.headline().year()).isEqualTo(new FiscalYear(2025));
    assertThat(page.subjects())
        .singleElement()
        .satisfies(one -> assertThat(one.years()).hasSize(2));
    assertThat(page.reviews()).hasSize(2).allMatch(line -> line.nextSteps() != null);
    assertThat(page.gaps()).doesNotContain(Gap.NO_REVIEW, Gap.NO_SETTLEMENT, Gap.NO_OWN_TARGETS);
    assertThat(
            TOWN.rows(Table.PROJECTS).stream()
                .flatMap(one -> pages.findProject(CODE, one.projectId(), AsOf.NOW).stream())
                .flatMap(one -> one.reviews().stream())
                .filter(line -> line.reasonState().value() == ReasonState.BLANK))
        .isNotEmpty()
        .allMatch(line -> line.reason() == null && !line.reasonState().sources().isEmpty());
  }

  @Test
  void aMeasureShowsItsBaselineAndFinalTargetWithTheirAct() {
    Id node =
        TOWN.rows(Table.INDICATOR_OWNERS).stream()
            .filter(owner -> Datum.token(owner.ownerKind()).equals("node"))
            .map(IndicatorOwnerRow::ownerId)
            .findFirst()
            .orElseThrow();
    NodePage page = pages.findNode(CODE, node, AsOf.NOW).orElseThrow();
    assertThat(page.indicators())
        .isNotEmpty()
        .allSatisfy(one -> {
          assertThat(one.definition().act()).isEqualTo("第5次つむぎ川市総合計画基本計画");
          assertThat(Objects.requireNonNull(one.definition().target()).figure().sources())
              .isNotEmpty();
        });
    assertThat(page.gaps()).doesNotContain(Gap.NO_SETTLEMENT, Gap.NO_OWN_TARGETS);
    assertThat(page.standings().total()).isGreaterThanOrEqualTo(page.indicators().size());
  }

  @Test
  void everyProjectWithADepartmentIsFoundThereAndTheNumbersAgree() {
    SidesPage departments = pages.findSides(CODE, Side.DEPARTMENT, AsOf.NOW).orElseThrow();
    assertThat(departments.lines()).hasSizeGreaterThan(5);
    for (SidesPage.Line line : departments.lines()) {
      SidePage page = pages.findSide(CODE, Side.DEPARTMENT, line.name(), AsOf.NOW).orElseThrow();
      assertThat(page.projects()).isEqualTo(line.projects());
      assertThat(page.standings()).isEqualTo(line.standings());
      assertThat(page.groups())
          .flatExtracting(SidePage.Group::projects)
          .allSatisfy(one -> assertThat(one.departments()).contains(line.name()));
    }
    assertThat(pages.findSide(CODE, Side.DEPARTMENT, "ない課", AsOf.NOW)).isEmpty();
  }

  @Test
  void whatIsTiedToAnotherPlanIsSeenFromThereWithWhatIsTiedToNone() {
    List<SidePage> plans =
        pages.findSides(CODE, Side.REFERENCE, AsOf.NOW).orElseThrow().lines().stream()
            .map(line -> pages.findSide(CODE, Side.REFERENCE, line.name(), AsOf.NOW).orElseThrow())
            .toList();
    assertThat(plans).isNotEmpty();
    assertThat(plans)
        .flatExtracting(SidePage::groups)
        .anyMatch(SidePage.Group::refersToNone)
        .anyMatch(group -> !group.refersToNone() && group.heading() != null);
  }

  @Test
  void theListOfTargetsCountsEachIndicatorOnceAndPutsTheMissedFirst() {
    TargetsPage all =
        pages.findTargets(CODE, TargetsAsked.of(null, null, null), AsOf.NOW).orElseThrow();
    assertThat(all.counts().total()).isEqualTo(TOWN.rows(Table.INDICATORS).size());
    assertThat(all.lines()).hasSize(Math.min(all.total(), TargetsAsked.A_SHEET));
    Standing worst = all.counts().of(Standing.BEHIND) > 0 ? Standing.BEHIND : Standing.LATE;
    assertThat(all.counts().of(worst)).isPositive();
    assertThat(all.lines().getFirst().judgement().standing()).isEqualTo(worst);
    for (Standing standing : Standing.values()) {
      TargetsPage some =
          pages
              .findTargets(CODE, TargetsAsked.of("2024", standing.word(), null), AsOf.NOW)
              .orElseThrow();
      assertThat(some.total()).isEqualTo(some.counts().of(standing));
      assertThat(some.lines())
          .allMatch(line -> line.judgement().standing() == standing)
          .allMatch(line ->
              Objects.requireNonNull(line.judgement().period())
                  .countsTo()
                  .equals(new FiscalYear(2024)));
    }
  }

  /** Each level of the plan above a project takes a question of its own. */
  @Test
  void howManyIndicatorsAPageHasDoesNotChangeHowMuchIsAsked() {
    Map<Integer, Set<Integer>> asked = new HashMap<>();
    for (ProjectRow project : TOWN.rows(Table.PROJECTS)) {
      int before = record.asked();
      ProjectPage page = pages.findProject(CODE, project.projectId(), AsOf.NOW).orElseThrow();
      int levels = page.ancestors().size();
      asked
          .computeIfAbsent(page.indicators().size(), any -> new HashSet<>())
          .add(record.asked() - before - levels);
    }
    Set<Integer> none = Objects.requireNonNull(asked.remove(0));
    assertThat(none).as("and whether the body has any").hasSize(1);
    assertThat(asked).hasSizeGreaterThan(1);
    assertThat(asked.values()).containsOnly(Set.of(none.iterator().next() - 1));
    List<Integer> ofNodes = new ArrayList<>();
    for (NodeRow node : TOWN.rows(Table.NODES)) {
      int before = record.asked();
      List<IndicatorPart> parts =
          pages.findNode(CODE, node.nodeId(), AsOf.NOW).orElseThrow().indicators();
      if (!parts.isEmpty()) {
        ofNodes.add(record.asked() - before);
      }
    }
    // what stands below a node may spare it a question; how many indicators it has adds none
    assertThat(ofNodes).allMatch(count -> count <= MOST_QUESTIONS);
  }
}
