package jp.hakaru.face.portal.internal.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff.TableDiff;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.reading.KeyWords;
import jp.hakaru.base.reading.RowNames;
import jp.hakaru.base.reading.Term;
import jp.hakaru.face.portal.internal.change.ChangesPage;
import jp.hakaru.face.portal.internal.change.ChangesPage.Cell;
import jp.hakaru.face.portal.internal.change.ChangesPage.Kind;
import jp.hakaru.face.portal.internal.change.ChangesPage.Line;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.inout.publication.Extracts;
import jp.hakaru.inout.publication.PageSubject;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/**
 * Makes the page that tells what changed (公表ごとの変更): the rows of a page beside the same rows as of
 * the end of the day before its newest release.
 */
final class ChangePages {
  private static final int MOST = 300;

  /** Where a row stands and where it comes from say nothing of what it says. */
  private static final List<String> BESIDE = List.of("source", "position");

  private static final String WRITTEN = "_text";
  private static final String IN_YEN = "_yen";

  private final RowNames names;

  private ChangePages(RowNames names) {
    this.names = names;
  }

  /**
   * The rows of a page at one time.
   *
   * @param named the same and those that they name, for their names
   */
  record Rows(Dossier own, Dossier named) {
    /** Empty where {@code reading} has no such subject. */
    static Optional<Rows> of(PublicReading reading, PageSubject subject) {
      return Extracts.find(reading, subject)
          .map(named -> new Rows(Extracts.findOwn(reading, subject), named));
    }
  }

  /**
   * @param before the day compared with; unset where the body had released nothing by its end
   * @param earlier the rows at its end; empty where there were none
   */
  static ChangesPage page(
      PageHead head,
      PageSubject subject,
      Rows now,
      @Nullable LocalDate before,
      Optional<Rows> earlier) {
    List<Dossier> told = Stream.concat(earlier.stream(), Stream.of(now)).map(Rows::named).toList();
    ChangePages pages = new ChangePages(new RowNames(told));
    Dossier was = earlier.map(Rows::own).orElseGet(() -> Dossier.builder().build());
    List<Line> lines =
        before == null
            ? List.of()
            : Table.ALL.stream().flatMap(table -> pages.lines(table, was, now.own())).toList();
    return new ChangesPage(
        head,
        subject.path(),
        pages.title(head, subject),
        before,
        lines.subList(0, Math.min(MOST, lines.size())),
        lines.size());
  }

  private String title(PageHead head, PageSubject subject) {
    return subject instanceof PageSubject.OfRow row
        ? names.owner(row.id().value()).title()
        : head.name();
  }

  private <R extends Row> Stream<Line> lines(Table<R> table, Dossier was, Dossier now) {
    TableDiff<R> diff = TableDiff.between(table, was.rows(table), now.rows(table));
    List<Line> lines = new ArrayList<>();
    diff.changed()
        .forEach(change -> {
          List<Cell> cells = cells(table, change.before(), change.after());
          if (!cells.isEmpty()) {
            lines.add(line(Kind.CHANGED, table, change.after(), cells));
          }
        });
    diff.added().forEach(row -> lines.add(line(Kind.ADDED, table, row, cells(table, null, row))));
    diff.removed()
        .forEach(row -> lines.add(line(Kind.REMOVED, table, row, cells(table, row, null))));
    return lines.stream();
  }

  private <R extends Row> Line line(Kind kind, Table<R> table, R row, List<Cell> cells) {
    return new Line(
        kind,
        Term.ofKind(table.kind()),
        names.owner(row.key()),
        KeyWords.of(table, row.key()),
        cells);
  }

  /**
   * The columns that differ, but those of the key, which tells them, and those that hold as written
   * an amount that differs.
   */
  private <R extends Row> List<Cell> cells(Table<R> table, @Nullable R before, @Nullable R after) {
    List<String> key = Schema.of(table).key();
    List<String> changed =
        table.columns().stream()
            .filter(column -> !BESIDE.contains(column) && !key.contains(column))
            .filter(column ->
                !Objects.equals(value(table, before, column), value(table, after, column)))
            .toList();
    return changed.stream()
        .filter(column ->
            !column.endsWith(WRITTEN) || !changed.contains(column.replace(WRITTEN, IN_YEN)))
        .map(column ->
            new Cell(
                Term.ofColumn(table, column),
                names.value(table, column, value(table, before, column)),
                names.value(table, column, value(table, after, column))))
        .toList();
  }

  private static <R extends Row> @Nullable Object value(
      Table<R> table, @Nullable R row, String column) {
    return row == null ? null : table.value(row, column);
  }
}
