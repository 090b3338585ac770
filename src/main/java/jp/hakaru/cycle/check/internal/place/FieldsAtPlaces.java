package jp.hakaru.cycle.check.internal.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Address;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.Finding;
import jp.hakaru.cycle.check.Where;

/**
 * The fields that a dossier's places tell (出典から項目へ). A finding tells all places of each row that it
 * is about; among the rows whose places it tells, the fields are those that hold its numbers, else
 * those whose text its sentence quotes, else whole rows, else what was read there and stands in its
 * sentence. Where its sentence names years, rows of others are not meant.
 */
public final class FieldsAtPlaces {
  private static final String SOURCE = "source";

  /** More fields than that point at nothing. */
  private static final int MOST = 20;

  private final Map<Where, List<PlacedRow<?>>> rows = new HashMap<>();
  private final Map<Where, List<ClaimRow>> claims = new HashMap<>();

  public FieldsAtPlaces(Dossier dossier) {
    Table.ALL.stream()
        .filter(table -> table.columns().contains(SOURCE))
        .forEach(table -> add(table, dossier));
    for (ClaimRow claim : dossier.rows(Table.CLAIMS)) {
      claims
          .computeIfAbsent(new Where(claim.documentId(), claim.place()), _ -> new ArrayList<>())
          .add(claim);
    }
  }

  private <R extends Row> void add(Table<R> table, Dossier dossier) {
    for (R row : dossier.rows(table)) {
      if (table.value(row, SOURCE) instanceof String source) {
        Set<Where> places = new LinkedHashSet<>();
        SourceText.places(source)
            .forEach(part -> places.add(new Where(new Id(part.documentId()), part.place())));
        PlacedRow<R> placed = new PlacedRow<>(table, row, row.key(), places);
        places.forEach(place -> rows.computeIfAbsent(place, _ -> new ArrayList<>()).add(placed));
      }
    }
  }

  /** The fields that {@code finding} is about, at most {@value #MOST}. */
  public List<Address> of(Finding finding) {
    Told told = Told.by(finding);
    List<PlacedRow<?>> meant = meant(finding, told);
    List<Address> found = fields(meant, row -> row.withNumber(told::hasNumber));
    if (found.isEmpty()) {
      found = claimed(finding, told, claim -> told.isWritten(claim.text()));
    }
    if (found.isEmpty()) {
      found = fields(meant, row -> row.withText(told::hasText));
    }
    if (found.isEmpty()) {
      found = fields(meant, row -> List.of(row.address("")));
    }
    if (found.isEmpty()) {
      found = claimed(finding, told, claim -> told.isInSentence(claim.text()));
    }
    return found.stream().limit(MOST).toList();
  }

  /** The rows all of whose places it tells, by the order of its places. */
  private List<PlacedRow<?>> meant(Finding finding, Told told) {
    Set<Where> places = Set.copyOf(finding.places());
    List<PlacedRow<?>> all =
        finding.places().stream()
            .map(place -> rows.getOrDefault(place, List.of()))
            .flatMap(Collection::stream)
            .filter(row -> places.containsAll(row.places()))
            .distinct()
            .toList();
    List<PlacedRow<?>> ofItsYears =
        all.stream().filter(row -> told.isOfItsYears(row.key())).toList();
    return ofItsYears.isEmpty() ? all : ofItsYears;
  }

  private static List<Address> fields(
      List<PlacedRow<?>> rows, Function<PlacedRow<?>, List<Address>> fields) {
    return rows.stream().map(fields).flatMap(List::stream).distinct().toList();
  }

  /** What was read at its very places and is meant, be the row's own sources wider. */
  private List<Address> claimed(Finding finding, Told told, Predicate<ClaimRow> isMeant) {
    return finding.places().stream()
        .map(place -> claims.getOrDefault(place, List.of()))
        .flatMap(List::stream)
        .filter(claim -> told.isOfItsYears(claim.id()) && isMeant.test(claim))
        .sorted(Comparator.comparing(ClaimRow::kind).reversed())
        .map(claim -> new Address(claim.kind(), claim.id(), claim.field()))
        .distinct()
        .toList();
  }
}
