package jp.hakaru.face.command.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.cycle.check.Checker;
import jp.hakaru.cycle.check.Finding;
import jp.hakaru.cycle.check.RuleHead;
import jp.hakaru.cycle.check.Severity;
import jp.hakaru.cycle.check.Where;

/** What a check found (点検の結果), for a person and for a program. */
final class CheckReport {
  private final Checker checker;
  private final List<CheckedPapers.Refused> refused;
  private final List<OfBody> bodies = new ArrayList<>();

  /** The findings of one body, and what its documents are called. */
  private record OfBody(Municipality body, Map<Id, String> files, List<Finding> findings) {
    String place(Where where) {
      return files.getOrDefault(where.documentId(), where.documentId().value())
          + " "
          + where.place();
    }

    long count(Severity severity) {
      return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
  }

  CheckReport(CheckedPapers papers, Checker checker) {
    this.checker = checker;
    this.refused = papers.refused();
    for (CheckedPapers.Checked checked : papers.bodies()) {
      bodies.add(
          new OfBody(checked.body(), files(checked.dossier()), checker.check(checked.dossier())));
    }
  }

  private static Map<Id, String> files(Dossier dossier) {
    return dossier.rows(Table.DOCUMENTS).stream()
        .collect(
            Collectors.toMap(DocumentRow::documentId, DocumentRow::fileName, (one, other) -> one));
  }

  /** Whether all findings are lighter than {@code least}. */
  boolean isBelow(Severity least) {
    return bodies.stream()
        .flatMap(body -> body.findings().stream())
        .noneMatch(finding -> finding.severity().isAtLeast(least));
  }

  /** A table a body: code, severity, place, sentence. */
  void say(Terminal terminal) {
    for (CheckedPapers.Refused one : refused) {
      terminal.err().println(one.why());
    }
    terminal.err().flush();
    bodies.forEach(body -> say(body, terminal));
  }

  private static void say(OfBody body, Terminal terminal) {
    List<List<String>> rows =
        body.findings().stream()
            .map(finding ->
                List.of(
                    finding.code(),
                    label(finding.severity()),
                    finding.places().isEmpty() ? "-" : body.place(finding.places().getFirst()),
                    finding.sentence()))
            .toList();
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
        body.findings().size(),
        body.count(Severity.ERROR),
        body.count(Severity.WARNING),
        body.count(Severity.NOTE));
  }

  private static String label(Severity severity) {
    return switch (severity) {
      case ERROR -> Messages.say("check.error");
      case WARNING -> Messages.say("check.warning");
      case NOTE -> Messages.say("check.note");
    };
  }

  Map<String, Object> describe() {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("bodies", bodies.stream().map(this::describe).toList());
    description.put(
        "refused",
        refused.stream()
            .map(one -> Map.of("file", one.file().toString(), "why", one.why()))
            .toList());
    return description;
  }

  private Map<String, Object> describe(OfBody body) {
    Map<String, RuleHead> heads =
        checker.rules().stream().collect(Collectors.toMap(RuleHead::code, head -> head));
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("municipality_code", body.body().code().value());
    description.put("municipality", body.body().name());
    description.put(
        "findings",
        body.findings().stream().map(finding -> describe(finding, body, heads)).toList());
    return description;
  }

  private static Map<String, Object> describe(
      Finding finding, OfBody body, Map<String, RuleHead> heads) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("code", finding.code());
    description.put("severity", Datum.token(finding.severity()));
    description.put("sentence", finding.sentence());
    RuleHead head = heads.get(finding.code());
    if (head != null) {
      description.put("group", Datum.token(head.group()));
      description.put("title", head.title());
      description.put("why", head.why());
      description.put("what", head.what());
    }
    description.put(
        "places",
        finding.places().stream()
            .map(where ->
                Map.of(
                    "file", String.valueOf(body.files().get(where.documentId())),
                    "document_id", where.documentId().value(),
                    "place", where.place()))
            .toList());
    description.put("numbers", finding.numbers());
    return description;
  }
}
