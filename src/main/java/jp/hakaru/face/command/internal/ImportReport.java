package jp.hakaru.face.command.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.inout.ingest.ReadPaper;
import org.jspecify.annotations.Nullable;

/** What came of an import, for a person (取り込みの報告). */
final class ImportReport {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private final Terminal terminal;
  private final Map<String, String> names = new HashMap<>();

  ImportReport(Terminal terminal) {
    this.terminal = terminal;
  }

  void say(ImportOutcome outcome) {
    switch (outcome) {
      case ImportOutcome.Refused refused -> {
        terminal.err().println(refused.why());
        terminal.err().flush();
      }
      case ImportOutcome.Taken taken -> say(taken);
    }
  }

  private void say(ImportOutcome.Taken taken) {
    ReadPaper.Read paper = taken.paper();
    Dossier dossier = paper.dossier();
    terminal.say(
        "import.read",
        taken.file().getFileName(),
        paper.body().name(),
        paper.body().code(),
        paper.family());
    terminal.say(
        "import.counts",
        dossier.rows(Table.NODES).stream().map(NodeRow::code).filter(Objects::nonNull).count(),
        dossier.rows(Table.PROJECTS).size(),
        dossier.rows(Table.PROJECT_COSTS).stream().filter(cost -> cost.amountYen() != null).count(),
        dossier.rows(Table.NARRATIVES).size(),
        dossier.rows(Table.LINKS).size(),
        dossier.rows(Table.CLAIMS).size());
    terminal.say(
        "import.shares",
        percent(paper.shares().record()),
        percent(paper.shares().structure()),
        percent(paper.shares().furniture()),
        percent(paper.shares().unclaimed()));
    for (DoubtRow doubt : paper.doubts()) {
      terminal.say("import.doubt", doubt.place(), reason(doubt.reason()), doubt.text());
    }
    for (UnclaimedRow unclaimed : paper.unclaimed()) {
      terminal.say(
          "import.unclaimed", unclaimed.place(), reason(unclaimed.reason()), unclaimed.text());
    }
    for (ReadPaper.UnreadTable table : paper.unreadTables()) {
      terminal.warn("import.unread_table", table.place(), reason(table.reason()));
    }
    if (paper.cutInsideBlock()) {
      terminal.warn("import.cut");
    }
    result(taken);
  }

  private void result(ImportOutcome.Taken taken) {
    for (Dossier told : List.of(taken.change().before(), taken.change().paper())) {
      told.rows(Table.PROJECTS).forEach(project -> names.put(project.key(), project.name()));
      told.rows(Table.NODES).forEach(node -> names.put(node.key(), node.title()));
    }
    if (taken.change().tied() > 0) {
      terminal.say("import.tied", taken.change().tied());
    }
    for (DoubtRow offer : taken.change().offers()) {
      terminal.say(
          "import.offer",
          offer.place(),
          names.getOrDefault(String.valueOf(offer.id()), ""),
          offer.text());
    }
    for (DossierDiff.TableDiff<?> waiting : taken.change().waiting()) {
      waiting(waiting);
    }
    if (!taken.change().waiting().isEmpty()) {
      boolean accepted = taken.accepted() && !taken.dryRun();
      terminal.warn(accepted ? "import.accepted" : "import.waiting");
    }
    if (taken.changesNothing()) {
      terminal.say("import.unchanged");
    } else {
      List<DossierDiff.TableDiff<? extends Row>> tables =
          taken.change().diff(taken.accepted()).tables();
      List<DossierDiff.TableDiff<? extends Row>> values =
          tables.stream().filter(table -> !table.table().isReading()).toList();
      terminal.say(
          taken.dryRun() ? "import.would" : "import.done",
          values.stream().mapToInt(table -> table.added().size()).sum(),
          values.stream().mapToInt(ImportReport::changedValues).sum(),
          values.stream().mapToInt(table -> table.removed().size()).sum());
    }
    taken.release().ifPresent(release -> terminal.say("import.released", release.title()));
  }

  /** Rows of which more than the source changes. */
  private static <R extends Row> int changedValues(DossierDiff.TableDiff<R> diff) {
    Table<R> table = diff.table();
    return (int)
        diff.changed().stream()
            .filter(change ->
                !table
                    .with(change.before(), "source", null)
                    .equals(table.with(change.after(), "source", null)))
            .count();
  }

  private <R extends Row> void waiting(DossierDiff.TableDiff<R> diff) {
    List<String> columns = diff.table().columns();
    for (DossierDiff.Change<R> change : diff.changed()) {
      List<@Nullable Object> before = diff.table().values(change.before());
      List<@Nullable Object> after = diff.table().values(change.after());
      for (int i = 0; i < columns.size(); i++) {
        if (!Objects.equals(before.get(i), after.get(i)) && !columns.get(i).equals("source")) {
          terminal.say(
              "import.changed",
              diff.table(),
              label(diff.table(), change.after()),
              columns.get(i),
              text(before.get(i)),
              text(after.get(i)));
        }
      }
    }
    for (R removed : diff.removed()) {
      terminal.say("import.removed", diff.table(), label(diff.table(), removed));
    }
  }

  /** What a person calls the row: its own name, else that of the project or node it belongs to. */
  private <R extends Row> String label(Table<R> table, R row) {
    for (String column : List.of("name", "title", "text")) {
      int at = table.columns().indexOf(column);
      Object value = at < 0 ? null : table.values(row).get(at);
      if (value != null) {
        return "「" + Datum.toText(value) + "」";
      }
    }
    String owner = row.key().split("/", 2)[0];
    return "「" + names.getOrDefault(owner, row.key()) + "」";
  }

  private static String text(@Nullable Object value) {
    return value == null ? Messages.say("import.unset") : Datum.toText(value);
  }

  private static String reason(String token) {
    return Messages.find("reason." + token).orElse(token);
  }

  private static String percent(BigDecimal share) {
    return share.multiply(PERCENT).stripTrailingZeros().toPlainString();
  }
}
