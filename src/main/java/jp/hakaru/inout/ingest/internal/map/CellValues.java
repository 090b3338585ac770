package jp.hakaru.inout.ingest.internal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * The values of a record's cells (欄の値); what is disputed, or no word of the field, is left unread.
 */
final class CellValues {
  private final Words words;
  private final Notes notes;

  CellValues(Words words, Notes notes) {
    this.words = words;
    this.notes = notes;
  }

  /** What stands in the column; empty for a dash. */
  Optional<Value> of(ProjectDraft draft, ColumnKind kind) {
    if (!draft.has(kind)) {
      return Optional.empty();
    }
    if (draft.isDisputed(kind) || draft.hasHole(kind)) {
      draft.of(kind).forEach(piece -> notes.unread(piece, Reason.AMBIGUOUS));
      notes.doubt(draft.of(kind).getFirst(), Reason.AMBIGUOUS);
      return Optional.empty();
    }
    Value value = Value.written(draft.of(kind));
    if (value.text().endsWith("、")) {
      // the rest of the sentence is lost
      value.pieces().forEach(piece -> notes.unread(piece, Reason.AMBIGUOUS));
      notes.doubt(value.pieces().getFirst(), Reason.AMBIGUOUS);
      return Optional.empty();
    }
    if (Words.isDash(value.text())) {
      value.pieces().forEach(notes::structure);
      return Optional.empty();
    }
    return Optional.of(value);
  }

  Optional<ProjectStatus> status(ProjectDraft draft) {
    if (draft.of(ColumnKind.STATUS).size() > 1 || draft.isDisputed(ColumnKind.STATUS)) {
      draft.of(ColumnKind.STATUS).forEach(piece -> notes.unread(piece, Reason.AMBIGUOUS));
      return Optional.empty();
    }
    Optional<ProjectStatus> status =
        draft.of(ColumnKind.STATUS).stream()
            .findFirst()
            .flatMap(piece -> words.status(piece.text()));
    if (status.isEmpty()) {
      draft
          .of(ColumnKind.STATUS)
          .forEach(piece -> {
            notes.unread(piece, Reason.VOCABULARY);
            notes.doubt(piece, Reason.VOCABULARY);
          });
    }
    return status;
  }

  Optional<Value> departments(ProjectDraft draft) {
    List<Piece> pieces = draft.of(ColumnKind.DEPARTMENT);
    List<String> names = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (Piece piece : pieces) {
      open.append(piece.text());
      List<String> complete = words.departments(open.toString());
      if (!complete.isEmpty()) {
        names.addAll(complete);
        open.setLength(0);
      }
    }
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    if (open.length() > 0 || draft.isDisputed(ColumnKind.DEPARTMENT)) {
      if (Words.isDash(open.toString())) {
        pieces.forEach(notes::structure);
        return Optional.empty();
      }
      pieces.forEach(piece -> notes.unread(piece, Reason.VOCABULARY));
      notes.doubt(pieces.getFirst(), Reason.VOCABULARY);
      return Optional.empty();
    }
    return Optional.of(new Value(String.join(";", names), pieces));
  }
}
