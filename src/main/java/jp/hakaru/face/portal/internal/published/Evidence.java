package jp.hakaru.face.portal.internal.published;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.Doubt;
import jp.hakaru.face.portal.internal.element.SourceRef;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** Where the values of some rows were read, and what is doubtful about them (根拠と疑義). */
final class Evidence {
  private static final Comparator<ClaimRow> IN_PAPER_ORDER =
      Comparator.comparing((ClaimRow claim) -> claim.documentId().value())
          .thenComparing(ClaimRow::place, LinePlace.TEXTS);

  private final Map<Id, String> fileNames = new HashMap<>();
  private final Map<String, List<ClaimRow>> claims;
  private final List<DoubtRow> doubts;
  private final Map<String, List<DoubtRow>> doubtsByOwner;

  private Evidence(List<DocumentRow> documents, List<ClaimRow> claims, List<DoubtRow> doubts) {
    documents.forEach(document -> fileNames.put(document.documentId(), document.fileName()));
    this.claims =
        claims.stream().sorted(IN_PAPER_ORDER).collect(Collectors.groupingBy(ClaimRow::id));
    this.doubts = doubts;
    this.doubtsByOwner =
        doubts.stream()
            .filter(doubt -> doubt.id() != null)
            .collect(Collectors.groupingBy(Evidence::owner));
  }

  /** All evidence of the rows with {@code keys}. */
  static Evidence of(PublicReading reading, Collection<String> keys) {
    return new Evidence(
        reading.rows(Table.DOCUMENTS),
        reading.rows(Table.CLAIMS, "id", keys),
        reading.rows(Table.DOUBTS, "id", keys));
  }

  static Evidence none() {
    return new Evidence(List.of(), List.of(), List.of());
  }

  /** The doubts of all rows of {@code tables}, without where their values were read. */
  static Evidence doubtsOf(PublicReading reading, Collection<? extends Table<?>> tables) {
    return new Evidence(
        reading.rows(Table.DOCUMENTS),
        List.of(),
        reading.rows(Table.DOUBTS, "kind", tables.stream().map(Table::kind).toList()));
  }

  /** {@code value}, which stands in {@code fields} of {@code row}, with its evidence. */
  <T, R extends Row> Sourced<T> sourced(T value, Table<R> table, R row, String... fields) {
    List<String> wanted = Arrays.asList(fields);
    List<SourceRef> claimed =
        withoutParts(
            claims.getOrDefault(row.key(), List.of()).stream()
                .filter(claim -> claim.kind().equals(table.kind()))
                .filter(claim -> wanted.contains(claim.field()))
                .map(claim -> source(claim.documentId(), claim.place(), claim.text()))
                .distinct()
                .toList());
    List<Doubt> about =
        doubts.stream()
            .filter(doubt -> row.key().equals(doubt.id()) && table.kind().equals(doubt.kind()))
            .filter(doubt -> doubt.field() == null || wanted.contains(doubt.field()))
            .map(this::doubt)
            .toList();
    return new Sourced<>(value, claimed.isEmpty() ? ofRow(table, row) : claimed, about);
  }

  /** Where the whole row stands, as its own column says; for a row that came without claims. */
  private <R extends Row> List<SourceRef> ofRow(Table<R> table, R row) {
    int column = table.columns().indexOf("source");
    Object source = column < 0 ? null : table.values(row).get(column);
    return source == null
        ? List.of()
        : Whereabouts.parse(source.toString()).stream()
            .map(at -> source(at.document(), at.place(), ""))
            .toList();
  }

  /** {@code 600} is left out beside {@code 600人} at the same place: it says nothing more. */
  private static List<SourceRef> withoutParts(List<SourceRef> sources) {
    return sources.stream()
        .filter(one -> sources.stream().noneMatch(other -> isPartOf(one, other)))
        .toList();
  }

  private static boolean isPartOf(SourceRef one, SourceRef other) {
    return !one.equals(other)
        && one.fileName().equals(other.fileName())
        && one.place().equals(other.place())
        && other.text().contains(one.text());
  }

  /** The doubts about rows of {@code tables} whose key is {@code owner}, or begins with it. */
  List<Doubt> doubtsBelow(String owner, Collection<? extends Table<?>> tables) {
    return doubtsByOwner.getOrDefault(owner, List.of()).stream()
        .filter(doubt -> tables.stream().anyMatch(table -> table.kind().equals(doubt.kind())))
        .map(this::doubt)
        .toList();
  }

  private static String owner(DoubtRow doubt) {
    return Objects.requireNonNull(doubt.id()).split("/", 2)[0];
  }

  private Doubt doubt(DoubtRow doubt) {
    return new Doubt(
        doubt.reason(),
        doubt.field(),
        doubt.text(),
        source(doubt.documentId(), doubt.place(), doubt.text()));
  }

  private SourceRef source(Id document, String place, String text) {
    @Nullable String fileName = fileNames.get(document);
    return fileName == null
        ? new SourceRef(null, document.value(), place, text)
        : new SourceRef(document, fileName, place, text);
  }
}
