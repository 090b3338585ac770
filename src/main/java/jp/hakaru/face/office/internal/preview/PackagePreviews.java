package jp.hakaru.face.office.internal.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.reading.RowNames;
import jp.hakaru.base.reading.Term;
import jp.hakaru.inout.ingest.PaperChange;

/** Makes the preview of a package from what it does to the record (パッケージの下見の組み立て). */
public final class PackagePreviews {
  /** Most rows of a table that are shown one by one; a body's package has a hundred thousand. */
  static final int MOST = 200;

  private static final Comparator<RowGroup.ColumnCount> MOST_ROWS_FIRST =
      Comparator.comparingInt(RowGroup.ColumnCount::rows)
          .reversed()
          .thenComparing(count -> count.column().japanese());

  private final Dossier whole;
  private final PaperChange change;
  private final RowLines lines;
  private final DossierDiff accepted;
  private final Map<Table<?>, DossierDiff.TableDiff<?>> sure = new LinkedHashMap<>();

  private PackagePreviews(Dossier whole, PaperChange change) {
    this.whole = whole;
    this.change = change;
    this.lines =
        new RowLines(
            new RowNames(List.of(change.before(), whole, change.paper())),
            new ToldLines(List.of()));
    this.accepted = change.diff(true);
    change.diff(false).tables().forEach(diff -> sure.put(diff.table(), diff));
  }

  /** What the package does to the record. */
  public static PackagePreview of(Dossier whole, PaperChange change) {
    return new PackagePreviews(whole, change).preview();
  }

  private PackagePreview preview() {
    List<RowGroup> changed = new ArrayList<>();
    List<RowGroup> going = new ArrayList<>();
    change.waiting().forEach(diff -> addWaiting(diff, changed, going));
    List<RowGroup> fresh = new ArrayList<>();
    sure.values().stream()
        .filter(diff -> !diff.added().isEmpty())
        .forEach(diff -> fresh.add(rows(diff.table(), diff)));
    return new PackagePreview(
        Table.ALL.stream().map(this::counts).filter(PackagePreviews::holdsRows).toList(),
        fresh,
        changed,
        going,
        sure.isEmpty() && change.waiting().isEmpty(),
        change.mark());
  }

  private static boolean holdsRows(PackagePreview.Counts counts) {
    return counts.fresh() + counts.changed() + counts.going() + counts.unchanged() > 0;
  }

  private static <R extends Row> Term name(Table<R> table) {
    return Term.ofKind(table.kind());
  }

  private <R extends Row> RowGroup rows(Table<?> named, DossierDiff.TableDiff<R> diff) {
    return part(named, diff.added(), List.of(), row -> lines.line(diff.table(), row));
  }

  private <R extends Row> void addWaiting(
      DossierDiff.TableDiff<R> diff, List<RowGroup> changed, List<RowGroup> going) {
    if (!diff.changed().isEmpty()) {
      changed.add(
          part(diff.table(), diff.changed(), columns(diff), one -> lines.line(diff.table(), one)));
    }
    if (!diff.removed().isEmpty()) {
      going.add(
          part(diff.table(), diff.removed(), List.of(), row -> lines.line(diff.table(), row)));
    }
  }

  private static <T> RowGroup part(
      Table<?> table, List<T> all, List<RowGroup.ColumnCount> columns, Function<T, RowLine> line) {
    return new RowGroup(
        name(table), all.size(), columns, all.stream().limit(MOST).map(line).toList());
  }

  private static <R extends Row> List<RowGroup.ColumnCount> columns(DossierDiff.TableDiff<R> diff) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    diff.changed()
        .forEach(one ->
            RowLines.changed(diff.table(), one)
                .forEach(column -> counts.merge(column, 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(entry ->
            new RowGroup.ColumnCount(Term.ofColumn(diff.table(), entry.getKey()), entry.getValue()))
        .sorted(MOST_ROWS_FIRST)
        .toList();
  }

  /** Of all that it would do: what waits, and what goes in without asking. */
  private <R extends Row> PackagePreview.Counts counts(Table<R> table) {
    DossierDiff.TableDiff<R> all = accepted.of(table);
    Set<String> before = new HashSet<>();
    change.before().rows(table).forEach(row -> before.add(row.key()));
    all.changed().forEach(one -> before.remove(one.after().key()));
    return new PackagePreview.Counts(
        name(table),
        all.added().size(),
        all.changed().size(),
        all.removed().size(),
        (int) whole.rows(table).stream().filter(row -> before.contains(row.key())).count());
  }
}
