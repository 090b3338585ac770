package jp.hakaru.inout.ingest.internal.map;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ProjectScheduleRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.decide.YearCells;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Step 7, map, for the years of work (年次計画の写し): what stands in a year's column, an arrow or words,
 * is that year's schedule; an amount there is the cost's.
 */
final class ScheduleMapper {
  private final Profile profile;
  private final ClaimBook book;
  private final Notes notes;

  ScheduleMapper(Profile profile, ClaimBook book, Notes notes) {
    this.profile = profile;
    this.book = book;
    this.notes = notes;
  }

  void map(ProjectDraft draft, Id id, ActRow own) {
    Set<Piece> taken = new HashSet<>();
    for (CostDraft cost : draft.costs()) {
      cost.parts().forEach(part -> taken.add(part.cell().piece()));
    }
    Map<TableHead.Col, List<Piece>> words = YearCells.words(draft);
    boolean marked =
        profile.fills(ColumnKind.YEARS, "project_schedule.text")
            && words.values().stream().anyMatch(pieces -> !Words.isDash(pieces.getFirst().text()));
    words.forEach((column, pieces) -> {
      HeadWord.YearAt year = column.word().year();
      if (marked && year != null && !taken.contains(pieces.getFirst())) {
        taken.addAll(pieces);
        row(id, year, own, Value.written(pieces));
      }
    });
    draft.of(ColumnKind.YEARS).stream()
        .filter(piece -> !taken.contains(piece))
        .forEach(piece -> leave(piece));
  }

  /** Dashes alone are no schedule; a figure whose unit nothing names is none either. */
  private void leave(Piece piece) {
    if (Words.isDash(piece.text())) {
      notes.structure(piece);
    } else {
      notes.unread(piece, Words.isAmount(piece.text()) ? Reason.NO_UNIT : Reason.YEAR_COLUMNS);
    }
  }

  private void row(Id project, HeadWord.YearAt year, ActRow own, Value text) {
    book.add(
        Table.PROJECT_SCHEDULES,
        List.of(
            new ClaimBook.Field("fiscal_year", year.pieces()), ClaimBook.Field.of("text", text)),
        source ->
            new ProjectScheduleRow(
                project, year.year(), own.actId(), null, null, text.text(), source));
  }
}
