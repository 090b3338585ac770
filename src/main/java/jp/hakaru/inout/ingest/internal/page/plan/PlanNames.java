package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.inout.ingest.internal.page.plan.line.NameTail;
import jp.hakaru.inout.ingest.internal.page.plan.line.NameTails;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorNames;
import jp.hakaru.inout.ingest.internal.page.table.NumberedName;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.TargetColumn;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Names of indicators on the pages of a basic plan (基本計画の指標名). */
final class PlanNames implements IndicatorNames {
  private final NameTails tails;
  private final NumberedName.Form numbered;
  private final Map<IndicatorKind, List<String>> kinds;
  private final Set<String> labels;
  private final Notes notes;

  PlanNames(PlanPagesProfile profile, NameTails tails, Notes notes) {
    this.tails = tails;
    this.numbered =
        new NumberedName.Form(profile.columns().getOrDefault(TargetColumn.NAME, List.of()), notes);
    this.kinds = profile.kinds();
    this.labels =
        Words.keys(
            profile.stated().kindCells().getOrDefault(IndicatorKind.SATISFACTION, List.of()));
    this.notes = notes;
  }

  @Override
  public String label(String label, List<Value> names) {
    return label;
  }

  @Override
  public IndicatorKind kind(Value name, String label) {
    return told(Words.key(name.text())).or(() -> ofLabel(label)).orElse(IndicatorKind.OUTCOME);
  }

  /** By words of its own, else by those of a cell that says of what kind it is. */
  @Override
  public Optional<IndicatorKind> ofLabel(String label) {
    return told(label)
        .or(() ->
            labels.stream()
                .filter(word -> word.length() > 1 && label.contains(word))
                .map(_ -> IndicatorKind.SATISFACTION)
                .findFirst());
  }

  private Optional<IndicatorKind> told(String key) {
    return kinds.entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(Words::key).anyMatch(key::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public NumberedName bare(Value name) {
    return numbered.part(Value.written(pieces(name.pieces())));
  }

  /** A name without the mark that it is printed elsewhere too. */
  List<Piece> pieces(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      NameTail tail = tails.of(piece);
      NameTail.Again again = tail.again();
      if (again == null) {
        all.add(piece);
      } else {
        notes.structure(again.label());
        String rest = piece.line().raw().substring(piece.start(), tail.start()).stripTrailing();
        all.add(new Piece(piece.line(), piece.start(), piece.start() + rest.length()));
      }
    }
    return all.stream().filter(piece -> piece.end() > piece.start()).toList();
  }
}
