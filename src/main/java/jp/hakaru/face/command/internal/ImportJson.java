package jp.hakaru.face.command.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;

/** What came of an import, for a program (取り込み結果の JSON). */
final class ImportJson {
  private ImportJson() {}

  /** One paper: what was read, what waits, or why it was refused. */
  static Map<String, Object> describe(ImportOutcome outcome) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("file", outcome.file().toString());
    switch (outcome) {
      case ImportOutcome.Refused refused -> {
        description.put("outcome", "refused");
        description.put("why", refused.why());
      }
      case ImportOutcome.Taken taken -> describe(taken, description);
    }
    return description;
  }

  private static void describe(ImportOutcome.Taken taken, Map<String, Object> description) {
    var paper = taken.paper();
    description.put("outcome", taken.isWhole() ? "whole" : "partial");
    description.put("dry_run", taken.dryRun());
    description.put("unchanged", taken.changesNothing());
    description.put("municipality_code", paper.body().code().value());
    description.put("municipality", paper.body().name());
    description.put("family", paper.family());
    description.put("profile", paper.profile());
    description.put(
        "document_ids",
        paper.dossier().rows(Table.DOCUMENTS).stream().map(DocumentRow::key).toList());
    Map<String, Object> rows = new LinkedHashMap<>();
    Table.ALL.forEach(table -> rows.put(table.name(), paper.dossier().rows(table).size()));
    description.put("rows", rows);
    description.put("share_record", paper.shares().record());
    description.put("share_structure", paper.shares().structure());
    description.put("share_furniture", paper.shares().furniture());
    description.put("share_unclaimed", paper.shares().unclaimed());
    description.put("cut_inside_block", paper.cutInsideBlock());
    description.put("doubts", paper.doubts().stream().map(ImportJson::describe).toList());
    description.put("tied", taken.change().tied());
    description.put("offers", taken.change().offers().stream().map(ImportJson::describe).toList());
    description.put("unclaimed", paper.unclaimed().stream().map(ImportJson::describe).toList());
    description.put(
        "waiting",
        taken.change().waiting().stream()
            .map(table ->
                Map.of(
                    "table", table.table().name(),
                    "changed", table.changed().size(),
                    "removed", table.removed().size()))
            .toList());
  }

  private static Map<String, String> describe(DoubtRow doubt) {
    return Map.of("place", doubt.place(), "reason", doubt.reason(), "text", doubt.text());
  }

  private static Map<String, String> describe(UnclaimedRow unclaimed) {
    return Map.of(
        "place", unclaimed.place(), "reason", unclaimed.reason(), "text", unclaimed.text());
  }
}
