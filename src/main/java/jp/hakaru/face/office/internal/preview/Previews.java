package jp.hakaru.face.office.internal.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.reading.KeyWords;
import jp.hakaru.base.reading.ReadLines;
import jp.hakaru.base.reading.Term;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.ReadPaper;

/** Makes the preview of a paper from its reading and what it does to the record (下見の組み立て). */
public final class Previews {
  private static final Comparator<Finding> BY_LINE = Comparator.comparingInt(Finding::line);

  private final ReadPaper.Read read;
  private final PaperChange change;
  private final Id document;
  private final RowNames names;
  private final List<ClaimRow> claims;
  private final ToldLines told;
  private final Map<Integer, List<RowLine>> waitingAt = new HashMap<>();
  private final Map<Integer, Integer> freshAt = new HashMap<>();
  private int number;

  private Previews(ReadPaper.Read read, PaperChange change) {
    this.read = read;
    this.change = change;
    this.document =
        read.dossier().rows(Table.DOCUMENTS).stream()
            .map(DocumentRow::documentId)
            .findFirst()
            .orElseThrow();
    this.names = new RowNames(List.of(change.before(), read.dossier(), change.paper()));
    this.claims = claims();
    this.told = new ToldLines(claims);
  }

  /** What the paper was read as, and what that does to the record. */
  public static PaperPreview of(ReadPaper.Read read, PaperChange change) {
    return new Previews(read, change).preview();
  }

  /** What people call the row that {@code name} names by its kind and key. */
  public static String label(PaperChange change, String name) {
    return new RowNames(List.of(change.before(), change.accepted())).label(name);
  }

  /**
   * What was read, by the names that the record has for its rows; of a row of which the record
   * shows a newer state, by its own.
   */
  private List<ClaimRow> claims() {
    List<ClaimRow> known =
        change.paper().rows(Table.CLAIMS).stream()
            .filter(claim -> claim.documentId().equals(document))
            .toList();
    Set<List<String>> same = known.stream().map(Previews::words).collect(Collectors.toSet());
    List<ClaimRow> all = new ArrayList<>(known);
    read.dossier().rows(Table.CLAIMS).stream()
        .filter(claim -> !same.contains(words(claim)))
        .forEach(all::add);
    return all;
  }

  private static List<String> words(ClaimRow claim) {
    return List.of(claim.place(), claim.kind(), claim.field(), claim.text());
  }

  private PaperPreview preview() {
    List<RowGroup> changed = new ArrayList<>();
    List<RowGroup> going = new ArrayList<>();
    change.waiting().forEach(diff -> addWaiting(diff, changed, going));
    List<RowGroup> fresh = new ArrayList<>();
    DossierDiff sure = change.diff(false);
    sure.tables().stream()
        .filter(diff -> !diff.table().isReading() && !diff.added().isEmpty())
        .forEach(diff -> fresh.add(freshGroup(diff)));
    List<DoubtRow> doubts =
        change.paper().rows(Table.DOUBTS).stream()
            .filter(doubt -> doubt.documentId().equals(document))
            .toList();
    return new PaperPreview(
        read.shares(),
        fresh,
        changed,
        going,
        unchanged(),
        change.offers(),
        read.choices().stream()
            .map(one -> Choosable.of(one, read.dossier().rows(Table.DOCUMENT_LINES)))
            .toList(),
        doubts.stream().map(Previews::finding).sorted(BY_LINE).toList(),
        read.unclaimed().stream().map(Previews::finding).sorted(BY_LINE).toList(),
        lines(doubts),
        sure.isEmpty() && change.waiting().isEmpty(),
        change.mark());
  }

  private static Finding finding(DoubtRow doubt) {
    return new Finding(
        ReadLines.number(doubt.place()),
        doubt.text(),
        doubt.reason(),
        Term.ofToken(ReadLines.REASONS, doubt.reason()));
  }

  private static Finding finding(UnclaimedRow unread) {
    return new Finding(
        ReadLines.number(unread.place()),
        unread.text(),
        unread.reason(),
        Term.ofToken(ReadLines.REASONS, unread.reason()));
  }

  private <R extends Row> RowGroup freshGroup(DossierDiff.TableDiff<R> diff) {
    List<RowLine> rows = new ArrayList<>();
    for (R row : diff.added()) {
      RowLine line = line(diff.table(), row, Set.of(), List.of());
      freshAt.merge(line.line(), 1, Integer::sum);
      rows.add(line);
    }
    return new RowGroup(Term.ofKind(diff.table().kind()), rows);
  }

  private <R extends Row> void addWaiting(
      DossierDiff.TableDiff<R> diff, List<RowGroup> changed, List<RowGroup> going) {
    Term table = Term.ofKind(diff.table().kind());
    List<RowLine> changes = new ArrayList<>();
    for (DossierDiff.Change<R> one : diff.changed()) {
      Set<String> columns = changed(diff.table(), one);
      RowLine line = line(diff.table(), one.after(), columns, cells(diff.table(), one, columns));
      waitingAt.computeIfAbsent(line.line(), _ -> new ArrayList<>()).add(line);
      changes.add(line);
    }
    if (!changes.isEmpty()) {
      changed.add(new RowGroup(table, changes));
    }
    List<RowLine> removed =
        diff.removed().stream().map(row -> line(diff.table(), row, Set.of(), List.of())).toList();
    if (!removed.isEmpty()) {
      going.add(new RowGroup(table, removed));
    }
  }

  private static <R extends Row> Set<String> changed(Table<R> table, DossierDiff.Change<R> one) {
    return table.columns().stream()
        .filter(column -> !column.equals("source"))
        .filter(column ->
            !Objects.equals(table.value(one.before(), column), table.value(one.after(), column)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private <R extends Row> List<RowLine.Cell> cells(
      Table<R> table, DossierDiff.Change<R> one, Set<String> columns) {
    return columns.stream()
        .map(column ->
            new RowLine.Cell(
                Term.ofColumn(table, column),
                names.value(table, column, table.value(one.before(), column)),
                names.value(table, column, table.value(one.after(), column))))
        .toList();
  }

  private <R extends Row> RowLine line(
      Table<R> table, R row, Set<String> columns, List<RowLine.Cell> cells) {
    KeyWords words = table.idColumn().isPresent() ? KeyWords.NONE : KeyWords.of(table, row.key());
    String name = Acceptance.row(table, row);
    number++;
    return new RowLine(
        number,
        name,
        names.label(table, row),
        words.period(),
        words.tokens(),
        told.line(name, columns),
        cells);
  }

  private int unchanged() {
    Set<String> held = new HashSet<>();
    change
        .waiting()
        .forEach(diff ->
            diff.changed().forEach(one -> held.add(Acceptance.row(diff.table(), one.after()))));
    return Table.ALL.stream()
        .filter(table -> !table.isReading())
        .mapToInt(table -> unchanged(table, held))
        .sum();
  }

  private <R extends Row> int unchanged(Table<R> table, Set<String> held) {
    Set<String> before =
        change.before().rows(table).stream().map(Row::key).collect(Collectors.toSet());
    return (int)
        change.paper().rows(table).stream()
            .filter(row -> before.contains(row.key()))
            .filter(row -> !held.contains(Acceptance.row(table, row)))
            .count();
  }

  private List<PreviewLine> lines(List<DoubtRow> doubts) {
    Dossier paper = read.dossier();
    ReadLines lines =
        new ReadLines(claim -> names.owner(claim.id()), claims, read.unclaimed(), doubts);
    return paper.rows(Table.DOCUMENT_LINES).stream()
        .map(lines::line)
        .map(line ->
            new PreviewLine(
                line,
                waitingAt.getOrDefault(line.number(), List.of()),
                freshAt.getOrDefault(line.number(), 0)))
        .toList();
  }
}
