package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Papers of invented bodies, written without knowledge of the profile, read to the facts that their
 * author wrote down beside them: every one, and no other.
 */
class InventedPapersTest {
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource({
    "/examples/aobano_jisshi_keikaku.txt, /papers/aobano_jisshi_keikaku.facts.json",
    "/papers/shiomachi_jisshi_keikaku.txt, /papers/shiomachi_jisshi_keikaku.facts.json"
  })
  void anInventedPaperReadsToTheFactsOfItsAuthor(String paper, String facts) {
    JsonNode expected = JSON.readTree(Papers.bytes(facts));
    Municipality body =
        Municipality.example(
            new MunicipalityCode(expected.get("municipality_code").asString()),
            expected.get("municipality").asString());
    ReadPaper.Read read =
        (ReadPaper.Read)
            new Ingest(Municipalities.bundled())
                .read(new PaperSource("paper.txt", Papers.bytes(paper)), BodyChoice.of(body));

    assertThat(told(read.dossier(), read)).isEqualTo(told(expected));
    assertThat(read.unreadTables()).isEmpty();
    assertThat(read.cutInsideBlock()).isFalse();
  }

  /** The facts as the author tells them. */
  private static List<Map<String, String>> told(JsonNode facts) {
    List<Map<String, String>> told = new ArrayList<>();
    told.add(
        fact(
            "plan",
            facts.at("/plan/start_year").asString(),
            facts.at("/plan/end_year").asString()));
    JsonNode goal = facts.get("goal");
    told.add(fact("goal", text(goal, "code"), text(goal, "title"), text(goal, "subtitle")));
    for (JsonNode measure : facts.get("measures")) {
      told.add(fact("measure", text(measure, "code"), text(measure, "title")));
      for (JsonNode paragraph : measure.get("target_state")) {
        told.add(fact("target_state", text(measure, "code"), paragraph.asString()));
      }
      for (JsonNode project : measure.get("projects")) {
        told.add(
            fact(
                "project",
                text(measure, "code"),
                text(project, "number"),
                text(project, "name"),
                text(project, "summary"),
                text(project, "status"),
                list(project.get("departments")),
                list(project.get("references"))));
        if (project.get("cost_row").asBoolean()) {
          told.add(
              fact(
                  "cost",
                  text(measure, "code"),
                  text(project, "number"),
                  text(project, "amount_yen"),
                  text(project, "earmarked_yen"),
                  text(project, "general_yen"),
                  text(project, "flagged")));
        }
      }
    }
    return told;
  }

  /** The same facts as the dossier holds them, in the order of the paper. */
  private static List<Map<String, String>> told(Dossier dossier, ReadPaper.Read read) {
    List<Map<String, String>> told = new ArrayList<>();
    dossier
        .rows(Table.PLANS)
        .forEach(plan -> told.add(fact("plan", or(plan.startYear()), or(plan.endYear()))));
    Map<Id, ProjectRow> projects =
        dossier.rows(Table.PROJECTS).stream()
            .collect(Collectors.toMap(ProjectRow::projectId, Function.identity()));
    for (NodeRow node : dossier.rows(Table.NODES)) {
      told.add(
          node.level() == 1
              ? fact("goal", or(node.code()), node.title(), or(node.subtitle()))
              : fact("measure", or(node.code()), node.title()));
      for (NarrativeRow text : dossier.rows(Table.NARRATIVES)) {
        if (text.ownerId().equals(node.nodeId())) {
          told.add(fact(Datum.token(text.role()), or(node.code()), text.text()));
        }
      }
      for (ProjectNodeRow place : dossier.rows(Table.PROJECT_NODES)) {
        if (place.nodeId().equals(node.nodeId())) {
          project(
              Optional.ofNullable(projects.get(place.projectId())).orElseThrow(),
              node,
              dossier,
              read,
              told);
        }
      }
    }
    return told;
  }

  private static void project(
      ProjectRow project,
      NodeRow node,
      Dossier dossier,
      ReadPaper.Read read,
      List<Map<String, String>> told) {
    told.add(
        fact(
            "project",
            or(node.code()),
            or(project.number()),
            project.name(),
            or(project.summary()),
            project.status() == null ? "" : Datum.token(project.status()),
            or(project.department()),
            dossier.rows(Table.LINKS).stream()
                .filter(link -> link.fromId().equals(project.projectId()))
                .map(LinkRow::code)
                .collect(Collectors.joining(";"))));
    for (ProjectCostRow cost : dossier.rows(Table.PROJECT_COSTS)) {
      if (cost.projectId().equals(project.projectId())) {
        boolean flagged = read.doubts().stream().anyMatch(doubt -> cost.key().equals(doubt.id()));
        told.add(
            fact(
                "cost",
                or(node.code()),
                or(project.number()),
                or(cost.amountYen()),
                or(cost.earmarkedYen()),
                or(cost.generalYen()),
                String.valueOf(flagged)));
      }
    }
  }

  private static Map<String, String> fact(String kind, String... values) {
    Map<String, String> fact = new TreeMap<>();
    fact.put("kind", kind);
    for (int i = 0; i < values.length; i++) {
      fact.put("value " + i, values[i]);
    }
    return fact;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asString();
  }

  private static String list(JsonNode values) {
    return values.valueStream().map(JsonNode::asString).collect(Collectors.joining(";"));
  }

  private static String or(Object value) {
    if (value instanceof FiscalYear year) {
      return Integer.toString(year.value());
    }
    return value == null ? "" : Datum.toText(value);
  }
}
