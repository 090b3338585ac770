package jp.hakaru.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The facts of the town as one tree (町の事実), a file below each first key. */
final class Facts {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final List<String> FILES =
      List.of("town", "projects", "measures", "basic", "pages");

  private final ObjectNode root;

  private Facts(ObjectNode root) {
    this.root = root;
  }

  static Facts load() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    FILES.forEach(file -> root.set(file, read(file)));
    return new Facts(root);
  }

  static JsonNode read(String file) {
    return YAML.readTree(readText(file + ".yaml"));
  }

  static String readText(String file) {
    try (InputStream in = Facts.class.getResourceAsStream("/example/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no facts " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** These facts with {@code patches} laid over them. */
  Facts with(List<Contradiction> patches) {
    ObjectNode copy = root.deepCopy();
    patches.forEach(patch -> patch.changes().forEach((path, value) -> set(copy, path, value)));
    return new Facts(copy);
  }

  private static void set(ObjectNode root, String path, JsonNode value) {
    int cut = path.lastIndexOf('/');
    String last = path.substring(cut + 1);
    JsonNode parent = root.at(path.substring(0, cut));
    switch (parent) {
      case ObjectNode object when value.isNull() -> object.remove(last);
      case ObjectNode object -> object.set(last, value);
      case ArrayNode array when last.equals("-") -> array.add(value);
      case ArrayNode array when value.isNull() -> array.remove(Integer.parseInt(last));
      case ArrayNode array -> array.set(Integer.parseInt(last), value);
      default -> throw new IllegalArgumentException("no place " + path + " in the facts");
    }
  }

  JsonNode at(String path) {
    JsonNode found = root.at(path);
    if (found.isMissingNode()) {
      throw new IllegalArgumentException("no " + path + " in the facts");
    }
    return found;
  }

  String text(String path) {
    return at(path).asString();
  }

  /** The texts of a list; none where {@code node} has no such key. */
  static List<String> texts(JsonNode node, String key) {
    return list(node, key).map(JsonNode::asString).toList();
  }

  static Stream<JsonNode> list(JsonNode node, String key) {
    return node.has(key) ? node.get(key).valueStream() : Stream.of();
  }

  /** The text of a key; empty where {@code node} has no such key. */
  static String text(JsonNode node, String key) {
    return node.has(key) ? node.get(key).asString() : "";
  }

  /** The measures of the plan, in order, each with its goal and policy. */
  List<MeasureAt> measures() {
    return at("/town/goals")
        .valueStream()
        .flatMap(goal ->
            list(goal, "policies")
                .flatMap(policy ->
                    list(policy, "measures").map(measure -> new MeasureAt(goal, policy, measure))))
        .toList();
  }

  /** A measure and what stands above it. */
  record MeasureAt(JsonNode goal, JsonNode policy, JsonNode measure) {
    String code() {
      return measure.get("code").asString();
    }
  }

  /**
   * The projects of a measure that have something under {@code key}, by their names in the facts.
   */
  List<Map.Entry<String, JsonNode>> projects(String measure, String key) {
    return at("/projects/" + measure)
        .propertyStream()
        .filter(one -> one.getValue().has(key))
        .toList();
  }

  /** The projects of a measure in one rolling plan, by their numbers there. */
  List<Map.Entry<String, JsonNode>> numbered(String measure, String key) {
    return projects(measure, key).stream()
        .sorted(Comparator.comparingInt(one -> one.getValue().get(key).get(0).asInt()))
        .toList();
  }

  /** The code of the measure of a project. */
  String measureOf(String project) {
    return measures().stream()
        .map(MeasureAt::code)
        .filter(code -> at("/projects/" + code).has(project))
        .findFirst()
        .orElseThrow();
  }
}
