package jp.hakaru.inout.ingest.internal.map;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.internal.profile.PaperProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Report;
import jp.hakaru.inout.ingest.internal.source.Line;

/** The document itself as rows (文書の行): its lines, what was left, what is in doubt. */
public final class DocumentRows {
  private DocumentRows() {}

  /** What became of the document: its report and its doubts, in the order of its lines. */
  public record Made(Report report, List<DoubtRow> doubts) {}

  /** Adds the rows of the document {@code id} to {@code dossier}, which has all its other rows. */
  public static Made add(
      PaperSource source,
      PaperProfile profile,
      Municipality body,
      Id id,
      Notes notes,
      Dossier.Builder dossier) {
    Report report = Report.of(id, notes);
    List<DoubtRow> doubts = doubts(id, notes);
    dossier.add(
        Table.DOCUMENTS,
        new DocumentRow(
            id,
            body.code(),
            source.fileName(),
            Id.digest(source.bytes()),
            profile.family(),
            profile.profile(),
            notes.lines().size(),
            report.shares().record(),
            report.shares().structure(),
            report.shares().furniture(),
            report.shares().unclaimed()));
    for (Line line : notes.lines()) {
      dossier.add(Table.DOCUMENT_LINES, new DocumentLineRow(id, line.place(), line.raw()));
    }
    dossier.addAll(Table.UNCLAIMED, report.unclaimed()).addAll(Table.DOUBTS, doubts);
    return new Made(report, doubts);
  }

  private static List<DoubtRow> doubts(Id document, Notes notes) {
    return notes.doubts().stream()
        .map(doubt ->
            new DoubtRow(
                document,
                doubt.piece().place(),
                doubt.kind(),
                doubt.id(),
                doubt.field(),
                doubt.reason().token(),
                doubt.piece().text()))
        .collect(
            Collectors.toMap(
                DoubtRow::key, row -> row, (first, second) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .sorted(Comparator.comparing(DoubtRow::place, LinePlace.TEXTS))
        .toList();
  }
}
