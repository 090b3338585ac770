package jp.hakaru.face.command.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.inout.exchange.PackageFault;

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
      case ImportOutcome.PackageFaulty faulty -> {
        description.put("outcome", "refused");
        description.put("faults", faulty.faults().stream().map(ImportJson::describe).toList());
        description.put("all_faults", faulty.complete());
      }
      case ImportOutcome.PackageTaken taken -> describe(taken, description);
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
    description.put("rows", rows(paper.dossier()));
    description.put("share_record", paper.shares().record());
    description.put("share_structure", paper.shares().structure());
    description.put("share_furniture", paper.shares().furniture());
    description.put("share_unclaimed", paper.shares().unclaimed());
    description.put("cut_inside_block", paper.cutInsideBlock());
    description.put("doubts", paper.doubts().stream().map(ImportJson::describe).toList());
    description.put("tied", taken.change().tied());
    description.put("offers", taken.change().offers());
    description.put("unclaimed", paper.unclaimed().stream().map(ImportJson::describe).toList());
    description.put("waiting", waiting(taken));
  }

  private static void describe(ImportOutcome.PackageTaken taken, Map<String, Object> description) {
    description.put("outcome", taken.isWhole() ? "whole" : "partial");
    description.put("dry_run", taken.dryRun());
    description.put("unchanged", taken.changesNothing());
    description.put("municipality_code", taken.read().body().code().value());
    description.put("municipality", taken.read().body().name());
    description.put("package_id", taken.read().id().value());
    description.put("rows", rows(taken.read().dossier()));
    description.put("waiting", waiting(taken));
  }

  private static Map<String, Object> rows(Dossier dossier) {
    Map<String, Object> rows = new LinkedHashMap<>();
    Table.ALL.forEach(table -> rows.put(table.name(), dossier.rows(table).size()));
    return rows;
  }

  private static List<Map<String, Object>> waiting(ImportOutcome.Changing taken) {
    return taken.change().waiting().stream()
        .<Map<String, Object>>map(table ->
            Map.of(
                "table", table.table().name(),
                "changed", table.changed().size(),
                "removed", table.removed().size()))
        .toList();
  }

  private static Map<String, Object> describe(PackageFault fault) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("file", fault.file());
    description.put("row", fault.row());
    description.put("column", fault.column());
    description.put("value", fault.value());
    description.put("rule", Datum.token(fault.expected()));
    description.put("expected", FaultWords.expected(fault));
    return description;
  }

  private static Map<String, String> describe(DoubtRow doubt) {
    return Map.of("place", doubt.place(), "reason", doubt.reason(), "text", doubt.text());
  }

  private static Map<String, String> describe(UnclaimedRow unclaimed) {
    return Map.of(
        "place", unclaimed.place(), "reason", unclaimed.reason(), "text", unclaimed.text());
  }
}
