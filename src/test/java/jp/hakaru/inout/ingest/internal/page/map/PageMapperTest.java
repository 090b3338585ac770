package jp.hakaru.inout.ingest.internal.page.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Drafts of an invented paper of a few words; each value stands where its text is first found. */
final class PageMapperTest {
  private static final List<Line> LINES =
      Lines.of(
          "目標 1 海辺のまち\n1-1 港\n1-2 浜\n1-1 湊\n参加者 10人 20人\n参加者 12人 20人\n参加者 30人 40人\n浜歩き事業\n令和3年度\n");
  private static final PageDraft.Plan UNDATED = new PageDraft.Plan(null, null, null);

  private final Notes notes = new Notes(LINES, ChosenReadings.NONE);
  private final PageNode goal = node(null, 1, "1", "海辺のまち", 1);
  private final PageNode harbour = node(goal, 2, "1-1", "港", 2);
  private final PageNode beach = node(goal, 2, "1-2", "浜", 3);

  private static Piece piece(int line, String text) {
    Line at = LINES.get(line - 1);
    int start = at.raw().indexOf(text);
    assertThat(start).as(text).isNotNegative();
    return new Piece(at, start, start + text.length());
  }

  private static Value value(int line, String text) {
    return Value.written(piece(line, text));
  }

  private static PageNode node(
      @Nullable PageNode parent, int level, String code, String title, int line) {
    return new PageNode(
        parent, level, new PageNode.Heading(null, value(line, code), value(line, title), null));
  }

  private static PageIndicator.Stated stated(int line, String text) {
    Piece piece = piece(line, text);
    Piece digits = new Piece(piece.line(), piece.start(), piece.end() - 1);
    return new PageIndicator.Stated(
        Value.written(piece),
        new PageIndicator.Number(new BigDecimal(digits.text()), digits),
        null,
        null,
        null);
  }

  private static PageIndicator indicator(int line, String from, String to) {
    return new PageIndicator(
        null,
        value(line, "参加者"),
        value(line, "人"),
        new PageIndicator.KindAt(IndicatorKind.OUTCOME),
        stated(line, from),
        stated(line, to),
        null,
        List.of());
  }

  private Dossier map(PageDraft.Plan plan, PageNode... nodes) {
    Dossier.Builder dossier = Dossier.builder();
    Municipality body = Municipality.example(new MunicipalityCode("992046"), "汐原野町");
    new PageMapper(new FormProfile.PlanWords(PlanKind.BASIC, "基本計画"), body, notes)
        .map(
            new PageDraft(plan, List.of(nodes)),
            Id.ofBytes('d', body.code(), new byte[] {1}),
            dossier);
    return dossier.build();
  }

  @Test
  void aPaperWithoutTitleAndYearHasAPlanOfTheUsualTitleAndAnActWithoutAYear() {
    Dossier dossier = map(UNDATED, goal);
    assertThat(dossier.rows(Table.PLANS))
        .extracting(PlanRow::title, PlanRow::titleInferred, PlanRow::startYear)
        .containsExactly(tuple("基本計画", true, null));
    assertThat(dossier.rows(Table.ACTS))
        .extracting(ActRow::title, ActRow::fiscalYear, ActRow::inForceFrom)
        .containsExactly(tuple("基本計画", null, null));
  }

  @Test
  void theFirstYearDatesTheActAndTheNamedProjects() {
    PageDraft.YearAt start = new PageDraft.YearAt(new FiscalYear(2021), List.of(piece(9, "令和3年度")));
    beach.projects().add(value(8, "浜歩き事業"));
    Dossier dossier = map(new PageDraft.Plan(null, start, null), goal, beach);
    ActRow act = dossier.rows(Table.ACTS).getFirst();
    assertThat(act.inForceFrom()).isEqualTo("2021-04-01");
    assertThat(act.source()).endsWith("#L9");
    assertThat(dossier.rows(Table.PROJECT_YEARS))
        .singleElement()
        .satisfies(year -> {
          assertThat(year.fiscalYear()).isEqualTo(new FiscalYear(2021));
          assertThat(year.actId()).isEqualTo(act.actId());
        });
  }

  @Test
  void pathsAndLevelsFollowTheTree() {
    assertThat(map(UNDATED, goal, harbour, beach).rows(Table.NODES))
        .extracting(NodeRow::path, NodeRow::level, NodeRow::position)
        .containsExactly(tuple("1", 1, 1), tuple("1-1", 2, 2), tuple("1-2", 2, 3));
  }

  @Test
  void ofTwoNodesOfOnePathTheLaterIsLeftAndInDoubt() {
    PageNode again = node(goal, 2, "1-1", "湊", 4);
    PageNode below = node(again, 3, "1", "海辺のまち", 1);
    Dossier dossier = map(UNDATED, goal, harbour, again, below);
    assertThat(dossier.rows(Table.NODES)).extracting(NodeRow::title).containsExactly("海辺のまち", "港");
    assertThat(notes.doubts())
        .extracting(doubt -> doubt.piece().text(), Notes.Doubt::reason)
        .containsExactly(tuple("湊", Reason.RUNNING_NUMBER), tuple("海辺のまち", Reason.LOST_HEADING));
  }

  @Test
  void anIndicatorOfTwoNodesIsOneWhereATargetIsTheSameAndItsOtherFigureIsInDoubt() {
    harbour.indicators().add(indicator(5, "10人", "20人"));
    beach.indicators().add(indicator(6, "12人", "20人"));
    beach.indicators().add(indicator(7, "30人", "40人"));
    Dossier dossier = map(UNDATED, goal, harbour, beach);
    List<IndicatorRow> rows = dossier.rows(Table.INDICATORS);
    assertThat(rows)
        .extracting(IndicatorRow::baselineText, IndicatorRow::targetText, row -> row.source())
        .containsExactly(
            tuple("10人", "20人", document(dossier) + "#L5-6"),
            tuple("30人", "40人", document(dossier) + "#L7"));
    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(row.direction()).isEqualTo(Direction.UP);
          assertThat(row.directionInferred()).isTrue();
          assertThat(row.targetComparator()).isEqualTo(TargetComparator.AT_LEAST);
        });
    assertThat(dossier.rows(Table.INDICATOR_OWNERS))
        .extracting(IndicatorOwnerRow::indicatorId)
        .containsExactly(
            rows.getFirst().indicatorId(),
            rows.getFirst().indicatorId(),
            rows.getLast().indicatorId());
    assertThat(notes.doubts())
        .extracting(doubt -> doubt.piece().text(), Notes.Doubt::reason, Notes.Doubt::field)
        .containsExactly(tuple("12人", Reason.TWO_FIGURES, "baseline_value"));
  }

  @Test
  void aLowerTargetIsToBeReachedFromAbove() {
    harbour.indicators().add(indicator(5, "20人", "10人"));
    assertThat(map(UNDATED, goal, harbour).rows(Table.INDICATORS))
        .extracting(IndicatorRow::direction, IndicatorRow::targetComparator)
        .containsExactly(tuple(Direction.DOWN, TargetComparator.AT_MOST));
  }

  @Test
  void nothingTellsHowATargetWithoutABaselineIsToBeReached() {
    harbour
        .indicators()
        .add(
            new PageIndicator(
                null,
                value(5, "参加者"),
                value(5, "人"),
                new PageIndicator.KindAt(IndicatorKind.OUTCOME),
                null,
                stated(5, "20人"),
                null,
                List.of()));
    assertThat(map(UNDATED, goal, harbour).rows(Table.INDICATORS))
        .extracting(IndicatorRow::direction, IndicatorRow::targetComparator)
        .containsExactly(tuple(null, null));
  }

  @Test
  void aProjectNamedBelowTwoNodesIsOneWithTwoPlaces() {
    harbour.projects().add(value(8, "浜歩き事業"));
    beach.projects().add(value(8, "浜歩き事業"));
    Dossier dossier = map(UNDATED, goal, harbour, beach);
    assertThat(dossier.rows(Table.PROJECTS)).extracting(ProjectRow::name).containsExactly("浜歩き事業");
    assertThat(dossier.rows(Table.PROJECT_NODES))
        .extracting(ProjectNodeRow::isPrimary)
        .containsExactly(true, false);
    assertThat(dossier.rows(Table.PROJECT_YEARS)).isEmpty();
  }

  private static String document(Dossier dossier) {
    return Objects.requireNonNull(dossier.rows(Table.NODES).getFirst().source()).split("#")[0];
  }
}
