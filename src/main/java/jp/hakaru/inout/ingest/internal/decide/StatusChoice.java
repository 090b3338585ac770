package jp.hakaru.inout.ingest.internal.decide;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** The choice of a project's status where a paper prints several (区分の選択). */
public final class StatusChoice {
  private final Notes notes;

  public StatusChoice(Notes notes) {
    this.notes = notes;
  }

  /** Lets a person choose where the column of a record holds several. */
  public void take(List<ProjectDraft> records) {
    for (ProjectDraft record : records) {
      List<Piece> several = record.of(ColumnKind.STATUS);
      if (several.size() > 1) {
        isChosen(record, several);
      }
    }
  }

  /**
   * Whether a person chose one of {@code several}; the record then has that status and no other.
   */
  boolean isChosen(ProjectDraft record, List<Piece> several) {
    String column =
        record
            .head()
            .find(ColumnKind.STATUS)
            .map(TableHead.Col::title)
            .filter(title -> !title.isEmpty())
            .orElse("status");
    Optional<Piece> chosen =
        notes.choose(
            several.getFirst(),
            Reason.AMBIGUOUS,
            several.stream()
                .map(one ->
                    new Choices.Alternative<>(
                        several.stream()
                            .map(piece ->
                                new ReadingChoice.Cell(
                                    piece.text(), piece.equals(one) ? column : ""))
                            .toList(),
                        one))
                .toList());
    chosen.ifPresent(one -> settle(record, several, one));
    return chosen.isPresent();
  }

  private void settle(ProjectDraft record, List<Piece> several, Piece chosen) {
    for (Piece piece : several) {
      if (!piece.equals(chosen)) {
        record.take(ColumnKind.STATUS, piece);
        notes.unread(piece, Reason.CHOSEN);
      }
    }
    if (!record.of(ColumnKind.STATUS).contains(chosen)) {
      record.giveStatus(chosen);
    }
    record.settle(ColumnKind.STATUS);
  }
}
