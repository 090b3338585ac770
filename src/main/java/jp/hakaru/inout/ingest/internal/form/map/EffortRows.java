package jp.hakaru.inout.ingest.internal.form.map;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.form.read.TableRow;
import jp.hakaru.inout.ingest.internal.form.sheet.YearHead;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** Rows of work (従事人工の写し), in person-years. */
final class EffortRows {
  private static final String UNIT = "[人工年\\s]+$";

  private final FormContext context;
  private final Set<String> seen = new HashSet<>();

  EffortRows(FormContext context) {
    this.context = context;
  }

  void map(TableRow row, Id project) {
    for (int i = 0; i < row.cells().size(); i++) {
      YearHead.Column column = row.head().columns().get(i);
      List<Piece> cell = row.cells().get(i);
      if (cell.size() == 1 && isRead(cell.getFirst())) {
        effort(project, column, cell.getFirst());
      } else {
        cell.forEach(piece -> leave(piece, Reason.VOCABULARY));
      }
    }
  }

  private void leave(Piece piece, Reason reason) {
    context.notes().unread(piece, reason);
    context.notes().doubt(piece, reason);
  }

  private static String figure(Piece piece) {
    return TextFold.fold(piece.text()).text().replaceAll(UNIT, "");
  }

  private static boolean isRead(Piece piece) {
    return Words.isDash(figure(piece)) || Words.isAmount(figure(piece));
  }

  private void effort(Id project, YearHead.Column column, Piece piece) {
    Id act = context.acts().of(column.holds().stageAct(), column.year(), column.yearPieces());
    if (!seen.add(Row.join(project, column.year(), column.holds().stage().name(), act))) {
      leave(piece, Reason.AMBIGUOUS);
      return;
    }
    @Nullable BigDecimal personYears =
        Words.isDash(figure(piece)) ? null : Words.amount(figure(piece));
    context
        .book()
        .add(
            Table.PROJECT_EFFORTS,
            List.of(
                new ClaimBook.Field("fiscal_year", column.yearPieces()),
                new ClaimBook.Field("person_years", List.of(piece))),
            source ->
                new ProjectEffortRow(
                    project, column.year(), column.holds().stage(), act, personYears, source));
  }
}
