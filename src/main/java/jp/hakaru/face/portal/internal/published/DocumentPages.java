package jp.hakaru.face.portal.internal.published;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.face.portal.internal.document.DocumentLine;
import jp.hakaru.face.portal.internal.document.DocumentPage;
import jp.hakaru.face.portal.internal.document.Findings;
import jp.hakaru.face.portal.internal.document.Note;
import jp.hakaru.face.portal.internal.element.DocumentPart;
import jp.hakaru.face.portal.internal.element.Doubt;
import jp.hakaru.face.portal.internal.element.Term;

/** Makes the page of some lines of a document (文書). One question a table. */
final class DocumentPages {
  private static final String REASONS = "reading_reason";

  private final ClaimNotes notes;
  private final Map<String, List<ClaimRow>> claims;
  private final Map<String, List<UnclaimedRow>> unclaimed;
  private final Map<String, List<DoubtRow>> doubts;

  private DocumentPages(
      ClaimNotes notes,
      List<ClaimRow> claims,
      List<UnclaimedRow> unclaimed,
      List<DoubtRow> doubts) {
    this.notes = notes;
    this.claims = byPlace(claims, ClaimRow::place);
    this.unclaimed = byPlace(unclaimed, UnclaimedRow::place);
    this.doubts = byPlace(doubts, DoubtRow::place);
  }

  static DocumentPage page(PublishedPages.Sheet sheet, DocumentRow document, DocumentPart part) {
    List<String> ids = List.of(document.documentId().value());
    Map<String, Collection<String>> here =
        Map.of("document_id", ids, "place", part.places(document.lines()));
    List<DocumentLineRow> lines = sheet.reading().rows(Table.DOCUMENT_LINES, here);
    List<ClaimRow> claims = sheet.reading().rows(Table.CLAIMS, here);
    List<UnclaimedRow> unclaimed = sheet.reading().rows(Table.UNCLAIMED, "document_id", ids);
    List<DoubtRow> doubts = sheet.reading().rows(Table.DOUBTS, "document_id", ids);
    DocumentPages pages =
        new DocumentPages(
            new ClaimNotes(ClaimOwners.of(sheet.reading(), sheet.head(), claims)),
            claims,
            unclaimed,
            doubts);
    return new DocumentPage(
        sheet.head(),
        PublishedPages.share(document),
        document.family(),
        document.profile(),
        part,
        lines.stream()
            .sorted(Comparator.comparingInt(line -> number(line.place())))
            .map(pages::line)
            .toList(),
        Findings.of(
            findings(unclaimed, UnclaimedRow::place, UnclaimedRow::text, UnclaimedRow::reason)),
        Findings.of(findings(doubts, DoubtRow::place, DoubtRow::text, DoubtRow::reason)));
  }

  private DocumentLine line(DocumentLineRow line) {
    LineMarks marks = new LineMarks(line.text());
    marks.claim(claims.getOrDefault(line.place(), List.of()));
    marks.leave(unclaimed.getOrDefault(line.place(), List.of()));
    marks.doubt(doubts.getOrDefault(line.place(), List.of()));
    List<LineMarks.Mark> all = marks.inOrder();
    return new DocumentLine(
        number(line.place()),
        marks.segments(),
        notes.of(all),
        all.stream().mapToInt(mark -> mark.claims().size()).sum(),
        IntStream.range(0, all.size())
            .filter(at -> all.get(at).reason() != null || !all.get(at).doubts().isEmpty())
            .mapToObj(at -> note(at + 1, all.get(at)))
            .toList());
  }

  private static Note note(int number, LineMarks.Mark mark) {
    return new Note(
        number,
        mark.text(),
        mark.reason() == null ? null : Term.ofToken(REASONS, mark.reason()),
        mark.doubts().stream()
            .map(doubt -> new Doubt(doubt.reason(), doubt.field(), doubt.text(), null))
            .toList());
  }

  private static <R> List<Findings.Finding> findings(
      List<R> rows,
      Function<R, String> place,
      Function<R, String> text,
      Function<R, String> reason) {
    return rows.stream()
        .sorted(Comparator.comparingInt(row -> number(place.apply(row))))
        .map(row ->
            new Findings.Finding(
                number(place.apply(row)),
                text.apply(row),
                Term.ofToken(REASONS, reason.apply(row))))
        .toList();
  }

  private static <R> Map<String, List<R>> byPlace(List<R> rows, Function<R, String> place) {
    return rows.stream().collect(Collectors.groupingBy(place));
  }

  /** The number of the line that a place of a document of lines names, as {@code L12}. */
  private static int number(String place) {
    return Integer.parseInt(place.substring(1));
  }
}
