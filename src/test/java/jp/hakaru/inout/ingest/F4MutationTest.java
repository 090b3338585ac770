package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/**
 * Damaged copies of paper 004: each value is the same or unread, never another. A sample of them;
 * {@code -Dhakaru.mutations=all} tries every one, which takes some two minutes.
 */
@NeedsRealPapers
final class F4MutationTest {
  private final Municipality body = Municipalities.bundled().getByCode("072052");
  private final String paper = new String(RealPapers.bytes("004"), StandardCharsets.UTF_8);
  private final List<String> lines = List.of(paper.split("\n", -1));
  private final int stride = "all".equals(System.getProperty("hakaru.mutations")) ? 1 : 7;
  private final Map<String, String> facts = facts(Papers.read(paper, body).dossier());

  @Test
  void aLineLess() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        List<String> less = new ArrayList<>(lines);
        less.remove(at);
        compare("line " + (at + 1) + " removed", less, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aCellLessOrBlank() {
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
    assertThat(wrong).isEmpty();
  }

  @Test
  void theTextCutAnywhere() {
    List<String> wrong = new ArrayList<>();
    for (int end = paper.length() - 1; end > 600; end -= 7 * stride) {
      compare("cut at " + end, List.of(paper.substring(0, end)), wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void otherWidths() {
    StringBuilder wide = new StringBuilder();
    paper
        .chars()
        .map(c -> (c >= '0' && c <= '9') || c == ',' || c == '(' || c == ')' ? c + 0xfee0 : c)
        .forEach(c -> wide.append((char) c));
    Dossier dossier = Papers.read(wide.toString(), body).dossier();
    assertThat(dossier.rows(Table.PROJECTS)).hasSize(33);
    assertThat(dossier.rows(Table.PROJECT_COSTS))
        .extracting(row -> row.amountYen())
        .containsExactlyElementsOf(
            Papers.read(paper, body).dossier().rows(Table.PROJECT_COSTS).stream()
                .map(row -> row.amountYen())
                .toList());
    assertThat(dossier.rows(Table.PROJECTS))
        .extracting(ProjectRow::projectId)
        .containsExactlyElementsOf(
            Papers.read(paper, body).dossier().rows(Table.PROJECTS).stream()
                .map(ProjectRow::projectId)
                .toList());
  }

  private List<String> with(int at, List<String> cells) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(at, String.join("\t", cells));
    return changed;
  }

  private void compare(String what, List<String> changed, List<String> wrong) {
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
    dossier
        .rows(Table.PROJECT_NODES)
        .forEach(row -> nodeOf.put(row.projectId(), names.getOrDefault(row.nodeId(), "?")));
    for (ProjectRow row : dossier.rows(Table.PROJECTS)) {
      names.put(row.projectId(), nodeOf.get(row.projectId()) + " " + row.name());
    }
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
        if (value instanceof Id id && names.containsKey(id)) {
          key.append(' ').append(names.get(id));
        }
      }
      if (row instanceof NarrativeRow text) {
        key.append(' ').append(text.text());
      }
      if (row instanceof jp.hakaru.base.dossier.LinkRow link) {
        key.append(' ').append(link.code());
      }
      if (row instanceof jp.hakaru.base.dossier.ActRow act) {
        key.append(' ').append(act.kind());
      }
      for (int i = 0; i < values.size(); i++) {
        String column = table.columns().get(i);
        boolean derived =
            column.endsWith("_id") || column.equals("source") || column.equals("position");
        if (!derived && !values.get(i).equals("")) {
          facts.put(key + "." + column, values.get(i).toString());
        }
      }
    }
  }
}
