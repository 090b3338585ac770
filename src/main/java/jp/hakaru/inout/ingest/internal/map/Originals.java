package jp.hakaru.inout.ingest.internal.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * The projects of which a paper may print rows again (再掲の元): one of the same name whose amounts,
 * where the row prints any, are the same; of several the one with the row's number.
 */
final class Originals {
  /** A project that the paper prints first. */
  record Original(ProjectDraft draft, Id id, NodeRow node) {}

  private final Notes notes;
  private final List<Original> originals = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  Originals(Notes notes) {
    this.notes = notes;
  }

  void add(ProjectDraft draft, Id id, NodeRow node) {
    originals.add(new Original(draft, id, node));
    places.add(Row.join(id, node.nodeId()));
  }

  /** The project of which {@code draft} below {@code node} is surely a further place. */
  Optional<Original> find(ProjectDraft draft, NodeRow node) {
    List<Original> same =
        originals.stream()
            .filter(one -> text(one.draft(), ColumnKind.NAME).equals(text(draft, ColumnKind.NAME)))
            .filter(one -> draft.of(ColumnKind.NAME).size() > 0 && hasItsMoney(draft, one.draft()))
            .toList();
    List<Original> numbered =
        same.stream()
            .filter(one -> draft.number() != 0 && one.draft().number() == draft.number())
            .toList();
    Optional<Original> found =
        same.size() == 1
            ? Optional.of(same.getFirst())
            : numbered.size() == 1 ? Optional.of(numbered.getFirst()) : Optional.empty();
    return found.filter(one -> places.add(Row.join(one.id(), node.nodeId())));
  }

  private static boolean hasItsMoney(ProjectDraft again, ProjectDraft original) {
    List<BigDecimal> amounts = amounts(again);
    return !again.isDisputed(ColumnKind.COST)
        && (amounts.isEmpty() || amounts.equals(amounts(original)));
  }

  private static List<BigDecimal> amounts(ProjectDraft draft) {
    return draft.money().stream()
        .filter(cell -> !cell.isDash())
        .map(cell -> cell.amount().stripTrailingZeros())
        .toList();
  }

  private static String text(ProjectDraft draft, ColumnKind kind) {
    return Words.key(Value.written(draft.of(kind)).text());
  }

  /** What the row prints as the original does is structure; the rest is left and in doubt. */
  void again(ProjectDraft draft, Original original) {
    draft.money().forEach(cell -> notes.structure(cell.piece()));
    for (ColumnKind kind : ColumnKind.values()) {
      boolean own = kind == ColumnKind.NAME || kind == ColumnKind.NUMBER;
      if (!own && draft.has(kind)) {
        boolean same = text(draft, kind).equals(text(original.draft(), kind));
        draft.of(kind).forEach(piece -> seen(piece, same || Words.isDash(piece.text())));
      }
    }
    List<String> references =
        original.draft().references().stream().map(cell -> Words.key(cell.piece().text())).toList();
    draft
        .references()
        .forEach(cell ->
            seen(
                cell.piece(),
                references.contains(Words.key(cell.piece().text()))
                    || Words.isDash(cell.piece().text())));
  }

  private void seen(Piece piece, boolean same) {
    if (same) {
      notes.structure(piece);
    } else {
      notes.unread(piece, Reason.RELISTED);
      notes.doubt(piece, Reason.RELISTED);
    }
  }
}
