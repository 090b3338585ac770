package jp.hakaru.face.office.internal.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.reading.DocumentLine;
import jp.hakaru.base.reading.ReadLines;
import jp.hakaru.base.reading.RowNames;
import jp.hakaru.base.reading.Term;
import jp.hakaru.inout.entry.EntryWords;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.Torn;

/** Makes the preview of a paper from its reading and what it does to the record (下見の組み立て). */
public final class Previews {
  private static final Comparator<Finding> BY_LINE = Comparator.comparing(Finding::line);

  private final ReadPaper.Read read;
  private final PaperChange change;
  private final Id document;
  private final RowNames names;
  private final List<ClaimRow> claims;
  private final RowLines rows;
  private final Map<LinePlace, List<RowLine>> waitingAt = new HashMap<>();
  private final Map<LinePlace, Integer> freshAt = new HashMap<>();

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
    this.rows = new RowLines(names, new ToldLines(claims));
  }

  /** What the paper was read as, and what that does to the record. */
  public static PaperPreview of(ReadPaper.Read read, PaperChange change) {
    return new Previews(read, change).preview();
  }

  /** Why an order that leaves rows without what they need was not carried out. */
  public static List<String> say(PaperChange change, List<Torn> torn, EntryWords words) {
    RowNames names = new RowNames(List.of(change.before(), change.accepted()));
    return torn.stream()
        .map(one -> words.torn(one.why(), names.label(one.row()), names.label(one.needed())))
        .distinct()
        .toList();
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
        ReadLines.whole(doubt.place()),
        doubt.text(),
        doubt.reason(),
        Term.ofToken(ReadLines.REASONS, doubt.reason()));
  }

  private static Finding finding(UnclaimedRow unread) {
    return new Finding(
        ReadLines.whole(unread.place()),
        unread.text(),
        unread.reason(),
        Term.ofToken(ReadLines.REASONS, unread.reason()));
  }

  private <R extends Row> RowGroup freshGroup(DossierDiff.TableDiff<R> diff) {
    List<RowLine> rows = new ArrayList<>();
    for (R row : diff.added()) {
      RowLine line = this.rows.line(diff.table(), row);
      freshAt.merge(at(line), 1, Integer::sum);
      rows.add(line);
    }
    return new RowGroup(Term.ofKind(diff.table().kind()), rows);
  }

  private <R extends Row> void addWaiting(
      DossierDiff.TableDiff<R> diff, List<RowGroup> changed, List<RowGroup> going) {
    Term table = Term.ofKind(diff.table().kind());
    List<RowLine> changes = new ArrayList<>();
    for (DossierDiff.Change<R> one : diff.changed()) {
      RowLine line = rows.line(diff.table(), one);
      waitingAt.computeIfAbsent(at(line), _ -> new ArrayList<>()).add(line);
      changes.add(line);
    }
    if (!changes.isEmpty()) {
      changed.add(new RowGroup(table, changes));
    }
    List<RowLine> removed =
        diff.removed().stream().map(row -> rows.line(diff.table(), row)).toList();
    if (!removed.isEmpty()) {
      going.add(new RowGroup(table, removed));
    }
  }

  private static LinePlace at(RowLine row) {
    return Optional.ofNullable(row.line()).orElse(LinePlace.NONE);
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
        .map(row -> {
          DocumentLine line = lines.line(row);
          return new PreviewLine(
              line,
              LinePlace.find(row.place()).map(LinePlace::box).orElse(null),
              waitingAt.getOrDefault(line.place(), List.of()),
              freshAt.getOrDefault(line.place(), 0));
        })
        .toList();
  }
}
