package jp.hakaru.inout.ingest.internal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.inout.ingest.ProfileProblem;
import jp.hakaru.inout.ingest.ProfileProblem.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A profile's file as values with the lines on which they stand (行つきのプロファイル). Nothing of YAML is
 * taken that makes a file mean more than it shows: no alias, no tag, no second document.
 */
final class ProfileTree {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<JsonPointer, Integer> lines = new HashMap<>();
  private final Map<JsonPointer, Integer> keyLines = new HashMap<>();
  private final List<ProfileProblem> problems = new ArrayList<>();
  private JsonNode root = NODES.missingNode();

  private ProfileTree() {}

  static ProfileTree of(String text) {
    ProfileTree tree = new ProfileTree();
    try (YAMLParser parser = (YAMLParser) YAML.createParser(text)) {
      if (parser.nextToken() == null) {
        tree.problem(1, "", Rule.SYNTAX, "");
      } else {
        tree.root = tree.value(parser, JsonPointer.empty());
        if (parser.nextToken() != null) {
          tree.problem(line(parser), "", Rule.SYNTAX, "---");
        }
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      tree.problem(line, "", Rule.SYNTAX, firstLine(e.getOriginalMessage()));
    }
    return tree;
  }

  /** What the file holds; missing where it is no YAML. */
  JsonNode root() {
    return root;
  }

  List<ProfileProblem> problems() {
    return List.copyOf(problems);
  }

  /** The line of the key that leads to {@code pointer}, or of the element. */
  int line(JsonPointer pointer) {
    Integer key = keyLines.get(pointer);
    return key == null ? lines.getOrDefault(pointer, 0) : key;
  }

  /** The line on which the value at {@code pointer} begins. */
  int valueLine(JsonPointer pointer) {
    return lines.getOrDefault(pointer, 0);
  }

  /** {@code pointer} as people write it: {@code grammar[0].reader}. */
  static String place(JsonPointer pointer) {
    StringBuilder place = new StringBuilder();
    for (JsonPointer at = pointer; !at.matches(); at = at.tail()) {
      if (at.getMatchingIndex() >= 0) {
        place.append('[').append(at.getMatchingIndex()).append(']');
      } else {
        place.append(place.isEmpty() ? "" : ".").append(at.getMatchingProperty());
      }
    }
    return place.toString();
  }

  private JsonNode value(YAMLParser parser, JsonPointer pointer) {
    lines.put(pointer, line(parser));
    plain(parser, pointer);
    JsonToken token = Objects.requireNonNull(parser.currentToken());
    return switch (token) {
      case START_OBJECT -> object(parser, pointer);
      case START_ARRAY -> array(parser, pointer);
      case VALUE_NUMBER_INT -> integer(parser.getString());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME ->
          NODES.nullNode();
    };
  }

  /** A whole number; one that is too large for any setting stays a text. */
  private static JsonNode integer(String text) {
    try {
      return NODES.numberNode(Long.parseLong(text.replace("_", "")));
    } catch (NumberFormatException e) {
      return NODES.stringNode(text);
    }
  }

  private JsonNode object(YAMLParser parser, JsonPointer pointer) {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonPointer at = pointer.appendProperty(key);
      int line = line(parser);
      plain(parser, at);
      if (object.has(key)) {
        problem(line, place(at), Rule.KEY_ONCE, key);
      } else {
        keyLines.put(at, line);
      }
      parser.nextToken();
      object.set(key, value(parser, at));
    }
    return object;
  }

  private JsonNode array(YAMLParser parser, JsonPointer pointer) {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, pointer.appendIndex(array.size())));
    }
    return array;
  }

  private void plain(YAMLParser parser, JsonPointer pointer) {
    plain(parser, pointer, "*", parser.isCurrentAlias() ? parser.getString() : null);
    plain(parser, pointer, "!", parser.getTypeId());
  }

  private void plain(YAMLParser parser, JsonPointer at, String sign, @Nullable String name) {
    if (name != null) {
      problem(line(parser), place(at), Rule.PLAIN, sign + name);
    }
  }

  private void problem(int line, String place, Rule rule, String found) {
    problems.add(new ProfileProblem(line, place, rule, found, List.of()));
  }

  private static int line(YAMLParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
