package jp.hakaru.face.command.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Table;
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
    description.putAll(ReadingReport.describe(paper));
    description.put(
        "document_ids",
        paper.dossier().rows(Table.DOCUMENTS).stream().map(DocumentRow::key).toList());
    description.put("tied", taken.change().tied());
    description.put("offers", taken.change().offers());
    description.put("waiting", waiting(taken));
  }

  private static void describe(ImportOutcome.PackageTaken taken, Map<String, Object> description) {
    description.put("outcome", taken.isWhole() ? "whole" : "partial");
    description.put("dry_run", taken.dryRun());
    description.put("unchanged", taken.changesNothing());
    description.put("municipality_code", taken.read().body().code().value());
    description.put("municipality", taken.read().body().name());
    description.put("package_id", taken.read().id().value());
    description.put("rows", ReadingReport.rows(taken.read().dossier()));
    description.put("waiting", waiting(taken));
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
    description.put("expected", Messages.PACKAGES.expected(fault));
    return description;
  }
}
