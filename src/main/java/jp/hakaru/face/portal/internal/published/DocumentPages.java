package jp.hakaru.face.portal.internal.published;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.reading.ReadLines;
import jp.hakaru.base.reading.Term;
import jp.hakaru.face.portal.internal.document.DocumentPage;
import jp.hakaru.face.portal.internal.document.Findings;
import jp.hakaru.face.portal.internal.element.DocumentPart;

/** Makes the page of some lines of a document (文書). One question a table. */
final class DocumentPages {
  private DocumentPages() {}

  static DocumentPage page(PublishedPages.Sheet sheet, DocumentRow document, DocumentPart part) {
    List<String> ids = List.of(document.documentId().value());
    Map<String, Collection<String>> here =
        Map.of("document_id", ids, "place", part.places(document.lines()));
    List<DocumentLineRow> lines = sheet.reading().rows(Table.DOCUMENT_LINES, here);
    List<ClaimRow> claims = sheet.reading().rows(Table.CLAIMS, here);
    List<UnclaimedRow> unclaimed = sheet.reading().rows(Table.UNCLAIMED, "document_id", ids);
    List<DoubtRow> doubts = sheet.reading().rows(Table.DOUBTS, "document_id", ids);
    ClaimOwners owners = ClaimOwners.of(sheet.reading(), sheet.head(), claims);
    ReadLines read = new ReadLines(owners::of, claims, unclaimed, doubts);
    return new DocumentPage(
        sheet.head(),
        PublishedPages.share(document),
        document.family(),
        document.profile(),
        part,
        lines.stream()
            .sorted(Comparator.comparingInt(line -> ReadLines.number(line.place())))
            .map(read::line)
            .toList(),
        Findings.of(
            findings(unclaimed, UnclaimedRow::place, UnclaimedRow::text, UnclaimedRow::reason)),
        Findings.of(findings(doubts, DoubtRow::place, DoubtRow::text, DoubtRow::reason)));
  }

  private static <R> List<Findings.Finding> findings(
      List<R> rows,
      Function<R, String> place,
      Function<R, String> text,
      Function<R, String> reason) {
    return rows.stream()
        .sorted(Comparator.comparingInt(row -> ReadLines.number(place.apply(row))))
        .map(row ->
            new Findings.Finding(
                ReadLines.number(place.apply(row)),
                text.apply(row),
                Term.ofToken(ReadLines.REASONS, reason.apply(row))))
        .toList();
  }
}
