package jp.hakaru.face.command.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import jp.hakaru.base.dossier.CodeTables;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.inout.ingest.ReadPaper;

/** What came of an import, for a person (取り込みの報告). */
final class ImportReport {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

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
    new ChangeReport(terminal).say(taken);
  }

  private void say(ImportOutcome.PackageFaulty faulty) {
    terminal.warn("package.faulty", faulty.file(), faulty.faults().size());
    faulty.faults().forEach(fault -> terminal.err().println(FaultWords.say(fault)));
    if (!faulty.complete()) {
      terminal.warn("package.more_faults");
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

  private static String reason(String token) {
    return CodeTables.find("reading_reason", token).map(Messages::label).orElse(token);
  }

  private static String percent(BigDecimal share) {
    return share.multiply(PERCENT).stripTrailingZeros().toPlainString();
  }
}
