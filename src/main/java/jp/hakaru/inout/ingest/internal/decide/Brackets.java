package jp.hakaru.inout.ingest.internal.decide;

import java.util.List;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Figures in brackets behind or below an amount (括弧書きの金額): left unclaimed where the heading has no
 * column in brackets for them, for nothing says what they mean.
 */
final class Brackets {
  private Brackets() {}

  static void setAside(ProjectDraft record, Notes notes) {
    List<ProjectDraft.MoneyCell> all = record.money();
    all.forEach(cell -> cell.second().ifPresent(one -> notes.unread(one, Reason.BRACKETED)));
    List<ProjectDraft.MoneyCell> bracketed =
        all.stream().filter(ProjectDraft.MoneyCell::isBracketed).toList();
    if (!bracketed.isEmpty() && !areNamed(all, MoneyOrder.heading(record.head()))) {
      bracketed.forEach(cell -> notes.unread(cell.piece(), Reason.BRACKETED));
      record.setAside(bracketed);
    }
  }

  /** Whether each figure in brackets has, in its turn, a column whose name is in brackets too. */
  private static boolean areNamed(
      List<ProjectDraft.MoneyCell> cells, List<MoneyOrder.Named> columns) {
    return cells.size() == columns.size()
        && cells.stream()
            .filter(ProjectDraft.MoneyCell::isBracketed)
            .allMatch(cell -> isBracketed(columns.get(cells.indexOf(cell)).column()));
  }

  private static boolean isBracketed(TableHead.Col column) {
    Value name = column.word().name();
    return name != null && Words.key(name.text()).matches("[(\\[<].*");
  }
}
