package jp.hakaru.base.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/** Puts into words what became of the marked texts of a line (読み取った値). */
final class ClaimNotes {
  private final Function<ClaimRow, Owner> owners;

  ClaimNotes(Function<ClaimRow, Owner> owners) {
    this.owners = owners;
  }

  /** One text as it came to one kind of row; rows that no word tells apart are one. */
  private record Taken(int mark, String text, int spots, String kind, KeyWords words) {}

  /** By owner, in the order in which the line speaks of them. */
  List<Owned> of(List<LineMarks.Mark> marks) {
    Map<Owner, Map<Taken, Set<Term>>> byOwner = new LinkedHashMap<>();
    for (int i = 0; i < marks.size(); i++) {
      LineMarks.Mark mark = marks.get(i);
      for (ClaimRow claim : mark.claims()) {
        int spots = claim.text().equals(mark.text()) ? mark.spots() : 1;
        Optional<Table<? extends Row>> table = ReadLines.table(claim.kind());
        byOwner
            .computeIfAbsent(owners.apply(claim), any -> new LinkedHashMap<>())
            .computeIfAbsent(
                new Taken(i + 1, claim.text(), spots, claim.kind(), words(table, claim)),
                any -> new LinkedHashSet<>())
            .add(
                table
                    .map(known -> Term.ofColumn(known, claim.field()))
                    .orElseGet(() -> new Term(claim.field(), claim.field())));
      }
    }
    List<Owned> all = new ArrayList<>();
    byOwner.forEach((owner, taken) -> all.add(owned(owner, taken)));
    return all;
  }

  private static KeyWords words(Optional<Table<? extends Row>> table, ClaimRow claim) {
    return table.map(known -> KeyWords.of(known, claim.id())).orElse(KeyWords.NONE);
  }

  private static Owned owned(Owner owner, Map<Taken, Set<Term>> taken) {
    return new Owned(
        owner.kind(),
        owner.title(),
        owner.href(),
        taken.entrySet().stream()
            .map(text -> became(owner, text.getKey(), text.getValue()))
            .toList());
  }

  private static Owned.Became became(Owner owner, Taken taken, Set<Term> fields) {
    Term kind = Term.ofKind(taken.kind());
    return new Owned.Became(
        taken.mark(),
        taken.text(),
        taken.spots(),
        kind.equals(owner.kind()) ? null : kind,
        taken.words().period(),
        taken.words().tokens(),
        fields.stream().filter(field -> !field.japanese().equals(kind.japanese())).toList());
  }
}
