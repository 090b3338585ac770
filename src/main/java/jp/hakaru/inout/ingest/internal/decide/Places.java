package jp.hakaru.inout.ingest.internal.decide;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;

/** Which column stands at the place of an amount (金額の位置の列): by tabs, or by display columns. */
final class Places {
  private Places() {}

  /** The one column at the place of {@code cell}; empty where none or several are. */
  static Optional<MoneyOrder.Named> at(
      ProjectDraft.MoneyCell cell, List<MoneyOrder.Named> columns) {
    List<MoneyOrder.Named> at =
        columns.stream().filter(named -> isAt(cell, named.column(), 0)).toList();
    return at.size() == 1 ? Optional.of(at.getFirst()) : Optional.empty();
  }

  /** Whether {@code cell} stands where {@code column} does, its row moved by {@code shift} tabs. */
  static boolean isAt(ProjectDraft.MoneyCell cell, TableHead.Col column, int shift) {
    return cell.cell().isAt(column, cell.line().tabbed(), shift);
  }
}
