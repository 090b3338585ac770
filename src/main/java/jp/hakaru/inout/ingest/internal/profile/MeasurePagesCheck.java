package jp.hakaru.inout.ingest.internal.profile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.hakaru.inout.ingest.ProfileProblem.Rule;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What a profile of pages of measures must hold beyond its schema (施策のページのプロファイルの検査): keys of
 * labels that exist and have a place in the order, column words that name one column.
 */
final class MeasurePagesCheck extends NamesCheck {
  private static final JsonPointer TOP = JsonPointer.empty();
  private static final List<String> COLUMNS =
      List.of("baseline", "target", "milestone", "actual", "name", "unit", "number", "other");

  MeasurePagesCheck(ProfileTree tree) {
    super(tree);
  }

  @Override
  void check() {
    Set<String> labels = labels();
    JsonNode order = root().path("order");
    known(order, TOP.appendProperty("order"), Rule.KNOWN_LABEL, labels);
    for (String label : labels) {
      if (!texts(order, TOP).containsValue(label)) {
        problem(TOP.appendProperty("order"), Rule.NEEDED_KEY, label, List.of());
      }
    }
    JsonPointer hints = TOP.appendProperty("hints");
    for (String label : keys(root().path("hints"))) {
      if (!labels.contains(label)) {
        problem(hints.appendProperty(label), Rule.KNOWN_LABEL, label, List.copyOf(labels));
      }
    }
    JsonNode groups = root().path("recognise").path("sections");
    JsonPointer at = TOP.appendProperty("recognise").appendProperty("sections");
    for (int i = 0; groups.isArray() && i < groups.size(); i++) {
      known(groups.get(i), at.appendIndex(i), Rule.KNOWN_LABEL, labels);
    }
    JsonNode words = root().path("indicators");
    OneGroup columns = new OneGroup(Rule.ONE_COLUMN);
    COLUMNS.forEach(group ->
        columns.add(
            group, words.path(group), TOP.appendProperty("indicators").appendProperty(group)));
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
}
