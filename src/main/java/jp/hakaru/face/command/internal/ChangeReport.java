package jp.hakaru.face.command.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.inout.ingest.PaperChange;
import org.jspecify.annotations.Nullable;

/** What an import does to the record, for a person (取り込みによる変更の報告). */
final class ChangeReport {
  private final Terminal terminal;
  private final Map<String, String> names = new HashMap<>();

  ChangeReport(Terminal terminal) {
    this.terminal = terminal;
  }

  void say(ImportOutcome.Changing taken) {
    for (Dossier told : List.of(taken.change().before(), taken.change().paper())) {
      told.rows(Table.PROJECTS).forEach(project -> names.put(project.key(), project.name()));
      told.rows(Table.NODES).forEach(node -> names.put(node.key(), node.title()));
    }
    if (taken.change().tied() > 0) {
      terminal.say("import.tied", taken.change().tied());
    }
    for (PaperChange.Offer offer : taken.change().offers()) {
      terminal.say("import.offer", offer.place(), offer.name(), String.join("」「", offer.names()));
      for (PaperChange.Earlier earlier : offer.others()) {
        terminal.say("import.offer_same", offer.key(), earlier.key(), earlier.name());
      }
      terminal.say("import.offer_new", offer.key());
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
      PaperChange.Tally tally = taken.change().tally(taken.accepted());
      terminal.say(
          taken.dryRun() ? "import.would" : "import.done",
          tally.added(),
          tally.changed(),
          tally.removed());
    }
    taken.release().ifPresent(release -> terminal.say("import.released", release.title()));
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
}
