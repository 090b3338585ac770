package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of projects with a cell a line, whatever column stands first (縦に並ぶ事業の表の列の順). */
final class StackedProjectTablesTest {
  private static String paper(String name) {
    return new String(bytes("/papers/" + name + ".txt"), StandardCharsets.UTF_8);
  }

  /** The names with their departments. */
  private static Set<String> projects(String text) {
    Set<String> found = new TreeSet<>();
    Papers.read(text)
        .dossier()
        .rows(Table.PROJECTS)
        .forEach(row -> found.add(row.name() + " " + row.department()));
    return found;
  }

  /** The departments of the nodes. */
  private static List<String> departments(String text) {
    return Papers.read(text).dossier().rows(Table.NODES).stream()
        .map(row -> row.code() + " " + row.department())
        .toList();
  }

  /** {@code text} with each two lines of its tables below {@code head} as {@code row} says. */
  private static String rows(String text, String head, BinaryOperator<String> row) {
    List<String> lines = text.lines().toList();
    List<String> changed = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      changed.add(lines.get(at));
      if (lines.get(at).equals(head)) {
        changed.removeLast();
        while (!lines.get(at).isBlank()) {
          changed.add(row.apply(lines.get(at), lines.get(at + 1)));
          at += 2;
        }
        changed.add("");
      }
    }
    return String.join("\n", changed) + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"%2$s\n%1$s", "番号\n%s\n%s", "備考\n%2$s\n%1$s"})
  void theColumnOfNamesStandsAnywhere(String order) {
    String paper = paper("shimotsuki_shisaku");
    String other =
        rows(
            paper,
            "事業名",
            (name, own) -> {
              String row = order.formatted(name, own);
              return name.equals("事業名") ? row : row.replaceFirst("^(番号|備考)", "1");
            });
    assertThat(other).isNotEqualTo(paper);
    assertThat(projects(other)).isEqualTo(projects(paper)).hasSizeGreaterThan(9);
    assertThat(departments(other)).isEqualTo(departments(paper));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%1$s\n%2$s", "%2$s\n%1$s"})
  void aCellTheLessGivesNoOtherRow(String order) {
    String paper = paper("shimotsuki_shisaku");
    String other = rows(paper, "事業名", (name, own) -> order.formatted(name, own));
    Set<String> whole = projects(paper);
    List<String> nodes = departments(paper);
    List<String> lines = other.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).matches("担当課|事業名") && lines.get(at - 1).startsWith("◎")) {
        for (int cell = at; !lines.get(cell).isBlank(); cell++) {
          List<String> less = new ArrayList<>(lines);
          less.remove(cell);
          String copy = String.join("\n", less) + "\n";
          assertThat(whole).as("without line %d", cell + 1).containsAll(projects(copy));
          assertThat(departments(copy)).as("without line %d", cell + 1).isEqualTo(nodes);
        }
      }
    }
  }
}
