package jp.hakaru.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A planted contradiction (仕込んだ矛盾): a patch on the facts of one paper.
 *
 * @param id short, unique: {@code K01}
 * @param group figures, targets, reasons, structure, references, money or text
 * @param paper the paper in which it shows
 * @param table the table of the package in which it shows
 * @param finds what a checker must find, in Japanese
 * @param changes new values by their place in the facts; null takes the place away
 */
record Contradiction(
    String id,
    String group,
    PaperKey paper,
    String table,
    String finds,
    Map<String, JsonNode> changes) {

  static List<Contradiction> all() {
    return Facts.read("contradictions").valueStream().map(Contradiction::of).toList();
  }

  private static Contradiction of(JsonNode node) {
    Map<String, JsonNode> changes = new LinkedHashMap<>();
    node.get("set").propertyStream().forEach(one -> changes.put(one.getKey(), one.getValue()));
    return new Contradiction(
        node.get("id").asString(),
        node.get("group").asString(),
        PaperKey.valueOf(node.get("paper").asString()),
        node.get("table").asString(),
        node.get("finds").asString(),
        changes);
  }
}
