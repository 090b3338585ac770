package jp.hakaru.inout.ingest.internal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same paper of two years, whichever comes first: one record, and nothing waits. */
class VintagesTest {
  private static final Path PAPERS = Path.of("src/main/resources/examples/tsumugigawa/papers");
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("992054"), "つむぎ川市");

  private static Dossier first;
  private static Dossier second;
  private static Dossier third;

  @BeforeAll
  static void readAll() throws IOException {
    String later = Files.readString(PAPERS.resolve("tsumugigawa_kensho_r6.txt"));
    first = read(Files.readString(PAPERS.resolve("tsumugigawa_kensho_r5.txt")));
    second = read(later);
    third = read(aYearOn(later));
  }

  private static Dossier read(String paper) {
    PaperSource source = new PaperSource("paper.txt", paper.getBytes(StandardCharsets.UTF_8));
    ReadPaper read = new Ingest(Municipalities.bundled()).read(source, BodyChoice.of(BODY));
    assertThat(read).isInstanceOf(ReadPaper.Read.class);
    return ((ReadPaper.Read) read).dossier();
  }

  private static String aYearOn(String paper) {
    String later = paper;
    for (int year = 12; year > 1; year--) {
      later = later.replace("令和" + year + "年度", "令和" + (year + 1) + "年度");
    }
    assertThat(later).isNotEqualTo(paper);
    return later;
  }

  /** The record after these papers, of which none waited. */
  private static Dossier sure(List<Dossier> papers) {
    Dossier record = Dossier.builder().build();
    for (Dossier paper : papers) {
      PaperChange change = Merge.of(record, paper);
      assertThat(change.waiting()).isEmpty();
      record = change.sure();
    }
    return record;
  }

  @Test
  void whicheverComesFirstTheRecordIsOneAndNothingWaits() {
    Dossier two = sure(List.of(first, second));
    assertThat(sure(List.of(second, first)).diff(two).tables()).isEmpty();
    Dossier three = sure(List.of(first, second, third));
    for (List<Dossier> order :
        List.of(
            List.of(first, third, second),
            List.of(second, first, third),
            List.of(second, third, first),
            List.of(third, first, second),
            List.of(third, second, first))) {
      assertThat(sure(order).diff(three).tables()).isEmpty();
    }
  }

  @Test
  void eachPaperAgainChangesNothing() {
    Dossier three = sure(List.of(third, first, second));
    for (Dossier again : List.of(first, second, third)) {
      assertThat(Merge.of(three, again).diff(true).tables()).isEmpty();
    }
  }

  @Test
  void thePlansActIsThatOfTheOldestPaperAndEachFigureBelongsToItsOwn() {
    Dossier all = sure(List.of(third, second, first));
    PlanRow plan = all.rows(Table.PLANS).getFirst();
    assertThat(plan.actId()).isEqualTo(first.rows(Table.PLANS).getFirst().actId());
    assertThat(plan.actId()).isNotEqualTo(second.rows(Table.PLANS).getFirst().actId());
    for (Dossier paper : List.of(first, second, third)) {
      assertThat(all.rows(Table.PROJECT_COSTS).stream().map(ProjectCostRow::key))
          .containsAll(paper.rows(Table.PROJECT_COSTS).stream().map(ProjectCostRow::key).toList());
      assertThat(all.rows(Table.INDICATOR_VALUES).stream().map(IndicatorValueRow::key))
          .containsAll(
              paper.rows(Table.INDICATOR_VALUES).stream().map(IndicatorValueRow::key).toList());
    }
  }

  @Test
  void theDirectionIsThatOfTheNewestTargetsThatMove() {
    Map<Id, Direction> before = directions(first);
    Map<Id, Direction> after = directions(second);
    Map<Id, Direction> both = directions(sure(List.of(second, first)));
    assertThat(both).containsAllEntriesOf(after);
    before.forEach((indicator, direction) -> assertThat(both).containsKey(indicator));
    assertThat(before.entrySet())
        .as("papers that infer another direction")
        .anyMatch(
            one -> after.containsKey(one.getKey()) && after.get(one.getKey()) != one.getValue());
  }

  private static Map<String, Integer> positions(Dossier dossier) {
    return dossier.rows(Table.NODES).stream()
        .collect(Collectors.toMap(NodeRow::key, NodeRow::position));
  }

  private static Map<Id, Direction> directions(Dossier dossier) {
    Map<Id, Direction> directions = new HashMap<>();
    for (IndicatorRow indicator : dossier.rows(Table.INDICATORS)) {
      Direction direction = indicator.direction();
      if (direction != null) {
        directions.put(indicator.indicatorId(), direction);
      }
    }
    return directions;
  }

  /**
   * A measure that a later paper calls otherwise is a change, which waits; an older asks nothing.
   */
  @Test
  void anotherTitleInTheNewerPaperWaitsAndThatOfTheOlderIsPassedOver() {
    NodeRow node = second.rows(Table.NODES).getFirst();
    Dossier renamed =
        second.plus(
            Dossier.builder().add(Table.NODES, Table.NODES.with(node, "title", "あらためた題名")).build());
    PaperChange change = Merge.of(first, renamed);
    assertThat(change.waiting()).isNotEmpty();
    assertThat(positions(first)).isNotEqualTo(positions(change.accepted()));
    assertThat(positions(change.sure())).as("asks nothing").isEqualTo(positions(change.accepted()));
    assertThat(Merge.of(renamed, first).waiting()).isEmpty();
    assertThat(Merge.of(renamed, first).sure().rows(Table.NODES))
        .anyMatch(one -> one.title().equals("あらためた題名"));
  }
}
