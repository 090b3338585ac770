package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;

/**
 * The readings of amounts of several years between which a person may choose (年度別の金額の読み方の候補): each
 * line's amounts in the order of the columns, of which some stay empty; those that add up first.
 */
final class YearChoices {
  private final Notes notes;

  YearChoices(Notes notes) {
    this.notes = notes;
  }

  /** The amount of each column in the reading that a person chose. */
  Optional<Map<TableHead.Col, CostDraft.Part>> choose(ProjectDraft record, YearColumns own) {
    List<Choices.Alternative<Map<TableHead.Col, CostDraft.Part>>> alternatives =
        readings(record, own).stream()
            .sorted(Comparator.comparing(parts -> !YearMoney.addsUp(own, parts)))
            .map(parts ->
                new Choices.Alternative<>(MoneyChoices.cells(List.copyOf(parts.values())), parts))
            .toList();
    return notes.choose(record.money().getFirst().piece(), Reason.AMBIGUOUS, alternatives);
  }

  private static List<Map<TableHead.Col, CostDraft.Part>> readings(
      ProjectDraft record, YearColumns own) {
    List<Map<TableHead.Col, CostDraft.Part>> readings = List.of(Map.of());
    int depth = 0;
    for (int row = 0; row < record.lines().size(); row++) {
      List<ProjectDraft.MoneyCell> cells = YearMoney.row(record, row);
      if (!cells.isEmpty()) {
        readings = longer(readings, cells, own.placesOf(depth), depth);
        depth++;
      }
    }
    return readings;
  }

  /** Each of {@code readings} with each way to read the next line. */
  private static List<Map<TableHead.Col, CostDraft.Part>> longer(
      List<Map<TableHead.Col, CostDraft.Part>> readings,
      List<ProjectDraft.MoneyCell> cells,
      List<List<MoneyOrder.Named>> places,
      int depth) {
    List<Map<TableHead.Col, CostDraft.Part>> longer = new ArrayList<>();
    for (Map<TableHead.Col, CostDraft.Part> reading : readings) {
      for (List<Integer> way : Choices.inOrder(cells.size(), places.size())) {
        Map<TableHead.Col, CostDraft.Part> parts = new LinkedHashMap<>(reading);
        for (int i = 0; i < cells.size(); i++) {
          MoneyOrder.Named named = places.get(way.get(i)).get(depth);
          parts.put(named.column(), new CostDraft.Part(named.role(), named.column(), cells.get(i)));
        }
        longer.add(parts);
      }
    }
    return longer;
  }
}
