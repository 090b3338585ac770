package jp.hakaru.inout.ingest.internal.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hakaru.inout.ingest.ProfileProblem.Rule;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What a form's profile must hold beyond its schema (調書のプロファイルの検査): names that lead somewhere. */
final class FormCheck extends NamesCheck {
  private static final JsonPointer TOP = JsonPointer.empty();
  private static final List<String> ROWS =
      List.of("states", "cost", "effort", "earmarked", "general", "group", "other");

  FormCheck(ProfileTree tree) {
    super(tree);
  }

  @Override
  void check() {
    sheets(labels());
    acts();
    rows();
  }

  /** The keys of fields and texts. */
  private Set<String> labels() {
    Set<String> labels = new TreeSet<>(keys(root().path("fields")));
    for (String text : keys(root().path("texts"))) {
      if (!labels.add(text)) {
        problem(TOP.appendProperty("texts").appendProperty(text), Rule.ONE_LABEL, text, List.of());
      }
    }
    return labels;
  }

  private void sheets(Set<String> labels) {
    JsonNode sheets = root().path("sheets");
    Map<String, JsonPointer> kinds = new HashMap<>();
    for (int i = 0; sheets.isArray() && i < sheets.size(); i++) {
      JsonPointer at = TOP.appendProperty("sheets").appendIndex(i);
      JsonNode sheet = sheets.get(i);
      JsonNode order = sheet.path("order");
      known(order, at.appendProperty("order"), Rule.KNOWN_LABEL, labels);
      known(
          sheet.path("required"),
          at.appendProperty("required"),
          Rule.KNOWN_LABEL,
          texts(order, TOP).values());
      String kind = sheet.path("sheet").asString("");
      if (kinds.putIfAbsent(kind, at) != null) {
        problem(at.appendProperty("sheet"), Rule.ONE_SHEET, kind, List.of());
      }
    }
  }

  private void acts() {
    List<String> acts = keys(root().path("acts"));
    if (root().path("acts").isObject() && !acts.contains("own")) {
      problem(TOP.appendProperty("acts"), Rule.NEEDED_KEY, "own", List.of());
    }
    JsonNode columns = root().path("columns");
    for (int i = 0; columns.isArray() && i < columns.size(); i++) {
      for (String named : List.of("value_act", "stage_act")) {
        JsonNode act = columns.get(i).path(named);
        JsonPointer at = TOP.appendProperty("columns").appendIndex(i).appendProperty(named);
        if (act.isString() && !acts.contains(act.asString())) {
          problem(at, Rule.KNOWN_ACT, act.asString(), acts);
        }
      }
    }
  }

  private void rows() {
    JsonNode rows = root().path("rows");
    JsonPointer at = TOP.appendProperty("rows");
    OneGroup groups = new OneGroup(Rule.ONE_ROW);
    ROWS.forEach(group -> groups.add(group, rows.path(group), at.appendProperty(group)));
    kinds(groups, "indicators", rows.path("indicators"), at.appendProperty("indicators"));
    kinds(
        groups, "revenue_kinds", root().path("revenue_kinds"), TOP.appendProperty("revenue_kinds"));
  }

  private static void kinds(OneGroup groups, String name, JsonNode kinds, JsonPointer at) {
    kinds
        .propertyStream()
        .forEach(kind ->
            groups.add(
                name + "." + kind.getKey(), kind.getValue(), at.appendProperty(kind.getKey())));
  }
}
