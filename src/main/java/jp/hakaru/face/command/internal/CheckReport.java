package jp.hakaru.face.command.internal;

import java.util.List;
import jp.hakaru.cycle.check.Finding;
import jp.hakaru.cycle.check.Located;
import jp.hakaru.cycle.check.Severity;

/** What a check found (点検の結果), as a table for a person. */
final class CheckReport {
  private CheckReport() {}

  /** A table a body: code, severity, place, sentence. */
  static void say(
      List<CheckedPapers.Refused> refused, List<CheckedBody> bodies, Terminal terminal) {
    for (CheckedPapers.Refused one : refused) {
      terminal.err().println(one.why());
    }
    terminal.err().flush();
    bodies.forEach(body -> say(body, terminal));
  }

  private static void say(CheckedBody body, Terminal terminal) {
    List<List<String>> rows =
        body.checked().findings().stream().map(found -> row(body, found)).toList();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size() - 1; i++) {
        int column = i;
        int width = rows.stream().mapToInt(other -> other.get(column).length()).max().orElse(0);
        line.append(row.get(i)).repeat(" ", width - row.get(i).length() + 2);
      }
      terminal.out().println(line.append(row.getLast()));
    }
    terminal.say(
        "check.done",
        body.body().name(),
        body.body().code(),
        body.checked().findings().size(),
        body.count(Severity.ERROR),
        body.count(Severity.WARNING),
        body.count(Severity.NOTE));
    int accepted = body.checked().accepted().size();
    if (accepted > 0) {
      terminal.say("check.accepted_of", accepted);
    }
  }

  private static List<String> row(CheckedBody body, Located found) {
    Finding finding = found.finding();
    String accepted =
        body.checked()
            .acceptance(found)
            .map(one -> Messages.say("check.accepted", one.reason(), one.fiscalYear().japanese()))
            .orElse("");
    return List.of(
        finding.code(),
        Messages.CHECKS.label(finding.severity()),
        finding.places().isEmpty() ? "-" : body.place(finding.places().getFirst()),
        finding.sentence() + accepted);
  }
}
