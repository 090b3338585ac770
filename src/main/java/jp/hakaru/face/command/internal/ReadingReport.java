package jp.hakaru.face.command.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.CodeTables;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.ReadingChoice;

/** What was read of a paper, and what was not (読み取りの報告), for a person and for a program. */
final class ReadingReport {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private ReadingReport() {}

  /** Counts and shares, then what is in doubt, unread or cut. */
  static void say(ReadPaper.Read paper, Terminal terminal) {
    Dossier dossier = paper.dossier();
    terminal.say(
        "import.counts",
        dossier.rows(Table.NODES).size(),
        dossier.rows(Table.INDICATORS).size(),
        dossier.rows(Table.PROJECTS).size(),
        dossier.rows(Table.PROJECT_COSTS).stream().filter(cost -> cost.amountYen() != null).count(),
        dossier.rows(Table.NARRATIVES).size(),
        dossier.rows(Table.LINKS).size(),
        dossier.rows(Table.CLAIMS).size());
    sayJoint(dossier, terminal);
    terminal.say(
        "import.shares",
        percent(paper.shares().record()),
        percent(paper.shares().structure()),
        percent(paper.shares().furniture()),
        percent(paper.shares().unclaimed()));
    sayRest(paper, terminal);
  }

  /** Counts of what a paper of joint work holds; nothing of another. */
  private static void sayJoint(Dossier dossier, Terminal terminal) {
    List<Table<?>> tables =
        List.of(
            Table.NEEDS_SURVEYS,
            Table.NEEDS,
            Table.THEMES,
            Table.EFFORTS,
            Table.SHARES,
            Table.ROADMAP,
            Table.SCHEDULE);
    Object[] counts = tables.stream().map(table -> dossier.rows(table).size()).toArray();
    if (tables.stream().anyMatch(table -> !dossier.rows(table).isEmpty())) {
      terminal.say("import.joint", counts);
    }
  }

  /** What is in doubt, unread or cut. */
  static void sayRest(ReadPaper.Read paper, Terminal terminal) {
    if (paper.unsure()) {
      terminal.warn("import.unsure", paper.family());
    }
    for (DoubtRow doubt : paper.doubts()) {
      terminal.say(
          "import.doubt", LinePlace.wholeLine(doubt.place()), reason(doubt.reason()), doubt.text());
    }
    for (UnclaimedRow unclaimed : paper.unclaimed()) {
      terminal.say(
          "import.unclaimed",
          LinePlace.wholeLine(unclaimed.place()),
          reason(unclaimed.reason()),
          unclaimed.text());
    }
    paper.choices().forEach(choice -> say(choice, terminal));
    for (ReadPaper.UnreadTable table : paper.unreadTables()) {
      String message = table.isPage() ? "import.unread_page" : "import.unread_table";
      terminal.warn(message, table.place(), reason(table.reason()));
    }
    if (paper.cutInsideBlock()) {
      terminal.warn("import.cut");
    }
  }

  private static void say(ReadingChoice choice, Terminal terminal) {
    if (choice.taken().isPresent()) {
      terminal.say(
          "import.choice.chosen", choice.place(), choice.chosen(), say(choice.taken().get()));
      return;
    }
    terminal.say("import.choice", choice.place(), reason(choice.reason()));
    for (int number = 1; number <= choice.options().size(); number++) {
      terminal.say("import.choice.option", number, say(choice.options().get(number - 1)));
    }
  }

  private static String say(ReadingChoice.Option option) {
    return option.cells().stream()
        .map(ReadingReport::say)
        .collect(Collectors.joining(Messages.say("import.choice.comma")));
  }

  private static String say(ReadingChoice.Cell cell) {
    return cell.column().isEmpty()
        ? Messages.say("import.choice.unread", cell.text())
        : Messages.say("import.choice.cell", cell.text(), cell.column());
  }

  /** The same for a program. */
  static Map<String, Object> describe(ReadPaper.Read paper) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("family", paper.family());
    description.put("profile", paper.profile());
    description.put("unsure", paper.unsure());
    description.put("rows", rows(paper.dossier()));
    description.put("share_record", paper.shares().record());
    description.put("share_structure", paper.shares().structure());
    description.put("share_furniture", paper.shares().furniture());
    description.put("share_unclaimed", paper.shares().unclaimed());
    description.put("cut_inside_block", paper.cutInsideBlock());
    description.put("doubts", paper.doubts().stream().map(ReadingReport::describe).toList());
    description.put("unclaimed", paper.unclaimed().stream().map(ReadingReport::describe).toList());
    description.put(
        "unread_tables", paper.unreadTables().stream().map(ReadingReport::describe).toList());
    description.put("choices", paper.choices());
    return description;
  }

  static Map<String, Object> rows(Dossier dossier) {
    Map<String, Object> rows = new LinkedHashMap<>();
    Table.ALL.forEach(table -> rows.put(table.name(), dossier.rows(table).size()));
    return rows;
  }

  private static Map<String, String> describe(DoubtRow doubt) {
    return Map.of("place", doubt.place(), "reason", doubt.reason(), "text", doubt.text());
  }

  private static Map<String, String> describe(UnclaimedRow unclaimed) {
    return Map.of(
        "place", unclaimed.place(), "reason", unclaimed.reason(), "text", unclaimed.text());
  }

  private static Map<String, String> describe(ReadPaper.UnreadTable table) {
    return Map.of("place", table.place(), "reason", table.reason());
  }

  /** Whether nothing of it is missing, neither its end nor a whole table. */
  static boolean isWhole(ReadPaper.Read paper) {
    return !paper.cutInsideBlock() && paper.unreadTables().isEmpty();
  }

  private static String reason(String token) {
    return CodeTables.find("reading_reason", token).map(Messages::label).orElse(token);
  }

  private static String percent(BigDecimal share) {
    return share.multiply(PERCENT).stripTrailingZeros().toPlainString();
  }
}
