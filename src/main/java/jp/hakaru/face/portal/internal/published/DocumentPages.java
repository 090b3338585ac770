package jp.hakaru.face.portal.internal.published;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.reading.ReadLines;
import jp.hakaru.base.reading.Term;
import jp.hakaru.face.portal.internal.document.DocumentPage;
import jp.hakaru.face.portal.internal.document.Findings;
import jp.hakaru.face.portal.internal.element.DocumentPart;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.inout.publication.PublicReading;

/** Makes the page of a part of a document (文書). One question a table. */
final class DocumentPages {
  private static final String DOCUMENT = "document_id";
  private static final String PLACE = "place";

  private final PublicReading reading;
  private final DocumentRow document;
  private final List<String> ids;

  private DocumentPages(PublicReading reading, DocumentRow document) {
    this.reading = reading;
    this.document = document;
    this.ids = List.of(document.key());
  }

  /** The beginning of a document with pages is its first page. */
  static DocumentPage page(PublishedPages.Sheet sheet, DocumentRow document, DocumentPart part) {
    DocumentPages pages = new DocumentPages(sheet.reading(), document);
    int last = pages.lastPage();
    boolean begins = last > 0 && part.equals(DocumentPart.FIRST);
    return pages.page(sheet.head(), begins ? new DocumentPart.Page(1) : part, last);
  }

  private DocumentPage page(PageHead head, DocumentPart part, int pages) {
    List<DocumentLineRow> lines = rows(Table.DOCUMENT_LINES, part);
    List<ClaimRow> claims = rows(Table.CLAIMS, part);
    List<UnclaimedRow> unclaimed = reading.rows(Table.UNCLAIMED, DOCUMENT, ids);
    List<DoubtRow> doubts = reading.rows(Table.DOUBTS, DOCUMENT, ids);
    ClaimOwners owners = ClaimOwners.of(reading, head, claims);
    ReadLines read = new ReadLines(owners::of, claims, unclaimed, doubts);
    return new DocumentPage(
        head,
        PublishedPages.share(document),
        document.family(),
        document.profile(),
        pages,
        part,
        switch (part) {
          case DocumentPart.Lines _ -> null;
          case DocumentPart.Page one -> {
            PageSheets sheet = new PageSheets(one.number());
            sheet.claims(claims, owners::of);
            sheet.unclaimed(unclaimed);
            sheet.doubts(doubts);
            Id id = document.documentId();
            yield sheet.sheet(
                lines, reading.findPictureSize(id, one.number()), head.picture(id, one.number()));
          }
        },
        lines.stream()
            .sorted(Comparator.comparing(DocumentLineRow::place, LinePlace.TEXTS))
            .map(read::line)
            .toList(),
        Findings.of(
            findings(unclaimed, UnclaimedRow::place, UnclaimedRow::text, UnclaimedRow::reason)),
        Findings.of(findings(doubts, DoubtRow::place, DoubtRow::text, DoubtRow::reason)));
  }

  /** The number of the last page that has a line; 0 in a document without pages. */
  private int lastPage() {
    Map<String, List<String>> first = Map.of(DOCUMENT, ids, PLACE, List.of("L1"));
    if (document.lines() == 0 || reading.findAny(Table.DOCUMENT_LINES, first).isPresent()) {
      return 0;
    }
    return reading.distinct(Table.DOCUMENT_LINES, PLACE, Map.of(DOCUMENT, ids)).stream()
        .map(LinePlace::find)
        .flatMap(Optional::stream)
        .mapToInt(LinePlace::page)
        .max()
        .orElse(0);
  }

  private <R extends Row> List<R> rows(Table<R> table, DocumentPart part) {
    return switch (part) {
      case DocumentPart.Lines lines ->
          reading.rows(table, Map.of(DOCUMENT, ids, PLACE, lines.places(document.lines())));
      case DocumentPart.Page page ->
          reading.beginning(table, Map.of(DOCUMENT, ids), PLACE, page.beginning());
    };
  }

  private static <R> List<Findings.Finding> findings(
      List<R> rows,
      Function<R, String> place,
      Function<R, String> text,
      Function<R, String> reason) {
    return rows.stream()
        .sorted(Comparator.comparing(place, LinePlace.TEXTS))
        .map(row ->
            new Findings.Finding(
                place.apply(row),
                text.apply(row),
                Term.ofToken(ReadLines.REASONS, reason.apply(row))))
        .toList();
  }
}
