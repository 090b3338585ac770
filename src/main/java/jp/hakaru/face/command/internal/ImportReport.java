package jp.hakaru.face.command.internal;

import java.time.LocalDate;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.ingest.ReadPaper;

/** What came of an import, for a person (取り込みの報告). */
final class ImportReport {
  private final Terminal terminal;

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
      case ImportOutcome.PackageFaulty faulty -> say(faulty);
      case ImportOutcome.PackageTaken taken -> say(taken);
    }
  }

  private void say(ImportOutcome.Taken taken) {
    ReadPaper.Read paper = taken.paper();
    terminal.say(
        "import.read",
        taken.file().getFileName(),
        paper.body().name(),
        paper.body().code(),
        paper.family());
    ReadingReport.say(paper, terminal);
    new ChangeReport(terminal).say(taken);
  }

  private void say(ImportOutcome.PackageFaulty faulty) {
    terminal.err().println(Messages.PACKAGES.faulty(faulty.file(), faulty.faults().size()));
    faulty.faults().forEach(fault -> terminal.err().println(Messages.PACKAGES.say(fault)));
    if (!faulty.complete()) {
      terminal.err().println(Messages.PACKAGES.more());
    }
    terminal.err().flush();
  }

  private void say(ImportOutcome.PackageTaken taken) {
    Dossier dossier = taken.read().dossier();
    terminal.say(
        "package.read",
        taken.file().toAbsolutePath().normalize().getFileName(),
        taken.read().body().name(),
        taken.read().body().code(),
        taken.read().released().map(LocalDate::toString).orElse("-"));
    terminal.say(
        "package.counts",
        dossier.rows(Table.DOCUMENTS).size(),
        dossier.rows(Table.NODES).size(),
        dossier.rows(Table.PROJECTS).size(),
        dossier.rows(Table.INDICATORS).size(),
        Table.ALL.stream().mapToInt(table -> dossier.rows(table).size()).sum());
    new ChangeReport(terminal).say(taken);
  }
}
