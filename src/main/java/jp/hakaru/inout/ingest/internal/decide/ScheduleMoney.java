package jp.hakaru.inout.ingest.internal.decide;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in the columns of the years of work (年次計画の欄の金額), under a heading that all years share.
 * Where that heading names no unit, it is that of the budget when at least two records print the
 * budget's amount again in its year, and none another.
 */
final class ScheduleMoney {
  private final Map<TableHead, int[]> equals = new HashMap<>();

  void read(List<ProjectDraft> records) {
    records.forEach(this::compare);
    records.forEach(this::decide);
  }

  private void compare(ProjectDraft record) {
    int[] counts = equals.computeIfAbsent(record.head(), any -> new int[2]);
    for (CostDraft cost : List.copyOf(record.costs())) {
      HeadWord.YearAt year = cost.column() == null ? null : cost.column().word().year();
      BigDecimal amount = cost.parts().getFirst().cell().amount();
      assigned(record)
          .forEach((col, cell) -> {
            HeadWord.YearAt own = col.word().year();
            if (year != null && own != null && own.year().equals(year.year()) && !cell.isDash()) {
              counts[cell.amount().compareTo(amount) == 0 ? 0 : 1]++;
            }
          });
    }
  }

  private void decide(ProjectDraft record) {
    Optional<TableHead.Col> heading =
        record.head().columns().stream()
            .filter(col -> col.kind() == ColumnKind.YEARS && col.word().name() != null)
            .findFirst();
    Map<TableHead.Col, ProjectDraft.MoneyCell> cells = assigned(record);
    if (heading.isEmpty() || cells.values().stream().allMatch(ProjectDraft.MoneyCell::isDash)) {
      return;
    }
    HeadWord name = heading.get().word();
    HeadWord.UnitAt unit = name.unit() == null ? budgetUnit(record) : name.unit();
    cells.forEach((col, cell) -> {
      HeadWord word = new HeadWord(name.kinds(), name.name(), col.word().year(), unit, 0);
      TableHead.Col year =
          new TableHead.Col(ColumnKind.YEARS, word, col.index(), col.x(), col.xEnd());
      record.decide(new CostDraft(year, List.of(new CostDraft.Part(ColumnKind.TOTAL, year, cell))));
    });
  }

  private HeadWord.@Nullable UnitAt budgetUnit(ProjectDraft record) {
    int[] counts = equals.getOrDefault(record.head(), new int[2]);
    return counts[0] > 1 && counts[1] == 0
        ? record.head().find(ColumnKind.COST).map(col -> col.word().unit()).orElse(null)
        : null;
  }

  /** The amounts and dashes of the record's first line by the year at their place. */
  private static Map<TableHead.Col, ProjectDraft.MoneyCell> assigned(ProjectDraft record) {
    Map<TableHead.Col, ProjectDraft.MoneyCell> figures = new LinkedHashMap<>();
    YearCells.of(record)
        .forEach((col, cell) -> {
          if (Words.isAmount(cell.text()) || Words.isDash(cell.text())) {
            figures.put(col, new ProjectDraft.MoneyCell(0, record.first(), cell, true));
          }
        });
    return figures;
  }
}
