package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * The readings of a record's amounts between which a person may choose (金額の読み方の候補): the amounts in
 * the order of the columns, or down the columns, with a total; those whose parts add up first.
 */
final class MoneyChoices {
  private final Notes notes;

  MoneyChoices(Notes notes) {
    this.notes = notes;
  }

  /**
   * The reading that a person chose of all that there are; in doubt where it does not add up.
   *
   * @param columns of the amounts, in the order that the document shows
   */
  Optional<CostDraft> choose(ProjectDraft record, List<MoneyOrder.Named> columns, Reason reason) {
    return record.isDisputed(ColumnKind.COST)
        ? Optional.empty()
        : choose(record, reason, readings(record, columns));
  }

  /** As above, of those that add up; none is offered where there is but one. */
  Optional<CostDraft> chooseSum(
      ProjectDraft record, List<MoneyOrder.Named> columns, Reason reason) {
    List<List<CostDraft.Part>> sums =
        readings(record, columns).stream().filter(Sums::hold).toList();
    return sums.size() < 2 ? Optional.empty() : choose(record, reason, sums);
  }

  private Optional<CostDraft> choose(
      ProjectDraft record, Reason reason, List<List<CostDraft.Part>> readings) {
    List<Choices.Alternative<List<CostDraft.Part>>> alternatives =
        readings.stream()
            .sorted(Comparator.comparing(parts -> !Sums.hold(parts)))
            .map(parts -> new Choices.Alternative<>(cells(parts), totalFirst(parts)))
            .toList();
    Piece first = record.money().getFirst().piece();
    Optional<List<CostDraft.Part>> chosen = notes.choose(first, reason, alternatives);
    if (chosen.filter(parts -> !Sums.hold(parts)).isPresent()) {
      notes.doubt(first, Reason.SUM);
    }
    return chosen.map(parts -> MoneyReader.cost(record, parts));
  }

  private static List<List<CostDraft.Part>> readings(
      ProjectDraft record, List<MoneyOrder.Named> columns) {
    List<ProjectDraft.MoneyCell> cells = record.money();
    List<List<CostDraft.Part>> readings = new ArrayList<>();
    for (List<Integer> way : Choices.inOrder(cells.size(), columns.size())) {
      List<MoneyOrder.Named> named = way.stream().map(columns::get).toList();
      readings.add(MoneyReader.named(named, cells));
      if (way.size() == columns.size()) {
        readings.add(MoneyReader.named(named, down(cells)));
      }
    }
    return readings.stream()
        .filter(parts -> parts.stream().anyMatch(part -> part.role() == ColumnKind.TOTAL))
        .distinct()
        .toList();
  }

  /** The amounts down the columns in which they stand. */
  static List<ProjectDraft.MoneyCell> down(List<ProjectDraft.MoneyCell> cells) {
    return cells.stream()
        .sorted(
            Comparator.comparingInt((ProjectDraft.MoneyCell cell) -> cell.cell().index())
                .thenComparingInt(ProjectDraft.MoneyCell::row))
        .toList();
  }

  /** Each amount with its column, in the paper's order. */
  static List<ReadingChoice.Cell> cells(List<CostDraft.Part> parts) {
    return parts.stream()
        .sorted(
            Comparator.comparingInt((CostDraft.Part part) -> part.cell().line().number())
                .thenComparingInt(part -> part.cell().cell().start()))
        .map(part -> new ReadingChoice.Cell(part.cell().piece().text(), part.column().title()))
        .toList();
  }

  private static List<CostDraft.Part> totalFirst(List<CostDraft.Part> parts) {
    return parts.stream()
        .sorted(Comparator.comparing(part -> part.role() != ColumnKind.TOTAL))
        .toList();
  }
}
