package jp.hakaru.inout.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectScheduleRow;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;

/** Damaged copies of a paper (傷んだ写し), each read and compared with what the whole paper says. */
final class DamagedCopies {
  private final Municipality body;
  private final String paper;
  private final List<String> lines;
  private final int stride;
  private final Map<String, String> facts;
  private int copies;

  /**
   * @param stride every how-manieth copy is read; 1 for all
   */
  DamagedCopies(String paper, Municipality body, int stride) {
    this.paper = paper;
    this.body = body;
    this.lines = List.of(paper.split("\n", -1));
    this.stride = stride;
    this.facts = facts(Papers.read(paper, body).dossier());
  }

  /** How many copies were read so far. */
  int copies() {
    return copies;
  }

  /** What is wrong in the copies that lack one line. */
  List<String> withALineLess() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at += stride) {
      if (!lines.get(at).isBlank()) {
        List<String> less = new ArrayList<>(lines);
        less.remove(at);
        compare("line " + (at + 1) + " removed", less, wrong);
      }
    }
    return wrong;
  }

  /** What is wrong in the copies that lack one cell, or have it blank. */
  List<String> withACellLessOrBlank() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String[] cells = lines.get(at).split("\t", -1);
      for (int cell = 0; cell < cells.length && cells.length > 1; cell++) {
        if (cells[cell].isBlank() || (at * 3 + cell) % stride != 0) {
          continue;
        }
        List<String> kept = new ArrayList<>(List.of(cells));
        kept.remove(cell);
        compare("L" + (at + 1) + " cell " + cell + " dropped", with(at, kept), wrong);
        List<String> blanked = new ArrayList<>(List.of(cells));
        blanked.set(cell, "");
        compare("L" + (at + 1) + " cell " + cell + " blanked", with(at, blanked), wrong);
      }
    }
    return wrong;
  }

  /** What is wrong in the copies that have a cell more. */
  List<String> withACellMore() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String[] cells = lines.get(at).split("\t", -1);
      for (int cell = 1; cell <= cells.length && cells.length > 1; cell++) {
        if ((at * 5 + cell) % stride == 0) {
          List<String> more = new ArrayList<>(List.of(cells));
          more.add(cell, "7");
          compare("L" + (at + 1) + " cell " + cell + " added", with(at, more), wrong);
        }
      }
    }
    return wrong;
  }

  /** What is wrong in the copies that have the end of a page between two lines. */
  List<String> withAPageBetween() {
    List<String> wrong = new ArrayList<>();
    for (int at = 1; at < lines.size(); at += stride) {
      List<String> more = new ArrayList<>(lines);
      more.addAll(at, List.of("", "- 3 -", ""));
      compare("page before line " + (at + 1), more, wrong);
    }
    return wrong;
  }

  /**
   * What is wrong in a copy whose lines without cells are wrapped after {@code width} characters.
   */
  List<String> wrapped(int width) {
    List<String> wrong = new ArrayList<>();
    List<String> wrapped = new ArrayList<>();
    for (String line : lines) {
      boolean label = line.indexOf('※') >= 0;
      for (int from = 0; from == 0 || from < line.length(); from += width) {
        boolean whole = label || line.indexOf('\t') >= 0;
        wrapped.add(whole ? line : line.substring(from, Math.min(line.length(), from + width)));
        if (whole) {
          break;
        }
      }
    }
    compare("wrapped at " + width, wrapped, wrong);
    return wrong;
  }

  /** What is wrong in the copies that end early. */
  List<String> cutAnywhere() {
    List<String> wrong = new ArrayList<>();
    for (int end = paper.length() - 1; end > 600; end -= 7 * stride) {
      compare("cut at " + end, List.of(paper.substring(0, end)), wrong);
    }
    return wrong;
  }

  private List<String> with(int at, List<String> cells) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(at, String.join("\t", cells));
    return changed;
  }

  private void compare(String what, List<String> changed, List<String> wrong) {
    copies++;
    ReadPaper read = Papers.any(String.join("\n", changed).getBytes(StandardCharsets.UTF_8), body);
    if (read instanceof ReadPaper.Read done) {
      facts(done.dossier())
          .forEach((key, value) -> {
            if (!value.equals(facts.get(key))) {
              wrong.add(what + ": " + key + " = " + value + ", was " + facts.get(key));
            }
          });
    }
  }

  /** Every set value by a name that does not depend on ids, which follow from the values. */
  private static Map<String, String> facts(Dossier dossier) {
    Map<Id, String> names = new HashMap<>();
    dossier.rows(Table.NODES).forEach(node -> names.put(node.nodeId(), "n" + node.path()));
    for (ProjectNodeRow row : dossier.rows(Table.PROJECT_NODES)) {
      names.put(row.projectId(), "");
    }
    Map<Id, String> nodeOf = new HashMap<>();
    dossier.rows(Table.PROJECT_NODES).stream()
        .filter(ProjectNodeRow::isPrimary)
        .forEach(row -> nodeOf.put(row.projectId(), names.getOrDefault(row.nodeId(), "?")));
    for (ProjectRow row : dossier.rows(Table.PROJECTS)) {
      names.put(row.projectId(), nodeOf.get(row.projectId()) + " " + row.name());
    }
    Map<Id, String> ownerOf = new HashMap<>();
    dossier
        .rows(Table.INDICATOR_OWNERS)
        .forEach(row -> ownerOf.put(row.indicatorId(), names.getOrDefault(row.ownerId(), "?")));
    dossier
        .rows(Table.INDICATORS)
        .forEach(
            row -> names.put(row.indicatorId(), ownerOf.get(row.indicatorId()) + " " + row.name()));
    Map<String, String> facts = new HashMap<>();
    for (Table<? extends Row> table : Table.ALL) {
      if (Stream.of(
              Table.DOCUMENTS, Table.DOCUMENT_LINES, Table.CLAIMS, Table.UNCLAIMED, Table.DOUBTS)
          .noneMatch(table::equals)) {
        add(table, dossier, names, facts);
      }
    }
    return facts;
  }

  private static <R extends Row> void add(
      Table<R> table, Dossier dossier, Map<Id, String> names, Map<String, String> facts) {
    for (R row : dossier.rows(table)) {
      List<Object> values = new ArrayList<>();
      table.values(row).forEach(value -> values.add(value == null ? "" : value));
      StringBuilder key = new StringBuilder(table.kind());
      for (Object value : values) {
        boolean own = row instanceof NodeRow node && !node.nodeId().equals(value);
        if (!own && value instanceof Id id && names.containsKey(id)) {
          key.append(' ').append(names.get(id));
        }
      }
      if (row instanceof NarrativeRow text) {
        key.append(' ').append(text.text());
      }
      if (row instanceof LinkRow link) {
        key.append(' ').append(link.scheme()).append(link.code()).append(link.title());
      }
      if (row instanceof ProjectScheduleRow work) {
        key.append(' ').append(work.fiscalYear());
      }
      if (row instanceof ActRow act) {
        key.append(' ').append(act.kind());
      }
      for (String part : List.of("fiscal_year", "period", "kind", "stage")) {
        int at = table.columns().indexOf(part);
        key.append(at < 0 ? "" : " " + values.get(at));
      }
      for (int i = 0; i < values.size(); i++) {
        String column = table.columns().get(i);
        boolean derived =
            column.endsWith("_id")
                || column.equals("source")
                || column.equals("position")
                || column.equals("direction_inferred");
        // that a reason is blank or its label absent is true of the damaged copy itself
        boolean nothing =
            values.get(i).equals("")
                || values.get(i) == ReasonState.BLANK
                || values.get(i) == ReasonState.ABSENT;
        if (!derived && !nothing) {
          // a blank at which a line was wrapped is not told from none
          String fact = key + "." + column;
          facts.put(fact.replaceAll("[ 　]+", ""), values.get(i).toString().replaceAll("[ 　]+", ""));
        }
      }
    }
  }
}
