package jp.hakaru.face.command.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.cycle.check.Checked;
import jp.hakaru.cycle.check.SarifRun;
import jp.hakaru.cycle.check.Severity;
import jp.hakaru.cycle.check.Where;

/**
 * What was found in the papers or the record of one body (一つの自治体の点検).
 *
 * @param files its documents, by id
 * @param paths where the documents lie whose files are at hand, relative, by id
 */
record CheckedBody(
    Municipality body, Map<Id, DocumentRow> files, Map<Id, String> paths, Checked checked) {

  static CheckedBody of(
      Municipality body, Dossier dossier, Map<Id, String> paths, Checked checked) {
    Map<Id, DocumentRow> files = new LinkedHashMap<>();
    dossier.rows(Table.DOCUMENTS).forEach(row -> files.putIfAbsent(row.documentId(), row));
    return new CheckedBody(body, files, paths, checked);
  }

  /** The file and the place in it, for a person. */
  String place(Where where) {
    return file(where.documentId()) + " " + where.place();
  }

  /** The name of a document; its id where the record does not have it. */
  String file(Id document) {
    DocumentRow row = files.get(document);
    return row == null ? document.value() : row.fileName();
  }

  long count(Severity severity) {
    return checked.findings().stream()
        .filter(found -> found.finding().severity() == severity)
        .count();
  }

  /** Whether all findings that are not accepted are lighter than {@code least}. */
  boolean isBelow(Severity least) {
    return checked.open().stream().noneMatch(found -> found.finding().severity().isAtLeast(least));
  }

  SarifRun sarif(List<String> unread) {
    Map<Id, SarifRun.Paper> papers = new LinkedHashMap<>();
    files.forEach((id, row) ->
        papers.put(id, new SarifRun.Paper(paths.getOrDefault(id, row.fileName()), row.sha256())));
    return new SarifRun(body.code(), papers, checked.findings(), checked.reasons(), unread);
  }
}
