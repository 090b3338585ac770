package jp.hakaru.inout.ingest.internal.profile;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.ProfileProblem;
import jp.hakaru.inout.ingest.ProfileProblem.Rule;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of profiles (プロファイルの書式), and where a profile departs from it. */
final class ProfileSchema {
  private static final String FILE = "profiles/profile.schema.json";

  /** The schema's pattern of a word. */
  private static final String NOT_BLANK = "[^\\s\u3000]";

  private final JsonNode json;
  private final Schema schema;

  private ProfileSchema(String text) {
    this.json = new JsonMapper().readTree(text);
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
  }

  static ProfileSchema bundled() {
    try (InputStream stream = ProfileSchema.class.getClassLoader().getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("the schema " + FILE + " is missing");
      }
      return new ProfileSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + FILE + " cannot be read", e);
    }
  }

  /** All departures of {@code tree}. */
  List<ProfileProblem> problems(ProfileTree tree) {
    return schema.validate(tree.root()).stream().flatMap(error -> problem(error, tree)).toList();
  }

  private Stream<ProfileProblem> problem(Error error, ProfileTree tree) {
    JsonPointer at = pointer(error.getInstanceLocation());
    JsonNode node = error.getInstanceNode();
    String key = error.getProperty() == null ? "" : error.getProperty();
    JsonPointer below = key.isEmpty() ? at : at.appendProperty(key);
    List<String> arguments =
        error.getArguments() == null
            ? List.of()
            : Arrays.stream(error.getArguments()).map(String::valueOf).toList();
    return switch (error.getKeyword()) {
      case "required" -> made(tree.valueLine(at), below, Rule.NEEDED_KEY, key, List.of());
      case "additionalProperties" ->
          made(tree.line(below), below, Rule.KNOWN_KEY, key, keysBeside(error));
      case "propertyNames" -> name(error, tree.line(below), below, key);
      case "type" -> made(tree.line(at), at, Rule.TYPE, shown(node), arguments.subList(1, 2));
      case "enum", "const" ->
          made(tree.line(at), at, Rule.KNOWN_WORD, shown(node), words(error.getSchemaNode()));
      case "minItems", "minLength", "minProperties" ->
          made(tree.line(at), at, Rule.ENOUGH, shown(node), arguments.subList(0, 1));
      case "maxLength" ->
          made(tree.line(at), at, Rule.NOT_TOO_LONG, shown(node), arguments.subList(0, 1));
      case "minimum" -> made(tree.line(at), at, Rule.AT_LEAST, shown(node), arguments);
      case "uniqueItems" -> made(tree.line(at), at, Rule.DIFFERENT, repeated(node), List.of());
      case "pattern" -> form(tree.line(at), at, shown(node), arguments.getFirst());
      default -> made(tree.line(at), at, Rule.USABLE, error.getMessage(), List.of());
    };
  }

  private static Stream<ProfileProblem> name(Error error, int line, JsonPointer at, String key) {
    JsonNode words = error.getSchemaNode().path("enum");
    return words.isArray()
        ? made(line, at, Rule.KNOWN_KEY, key, words(words))
        : form(line, at, key, error.getSchemaNode().path("pattern").asString());
  }

  private static Stream<ProfileProblem> form(
      int line, JsonPointer at, String found, String pattern) {
    return pattern.equals(NOT_BLANK)
        ? made(line, at, Rule.NOT_BLANK, found, List.of())
        : made(line, at, Rule.FORM, found, List.of(pattern));
  }

  private static Stream<ProfileProblem> made(
      int line, JsonPointer at, Rule rule, String found, List<String> expected) {
    return Stream.of(new ProfileProblem(line, ProfileTree.place(at), rule, found, expected));
  }

  /** The keys that the schema knows where it refuses one. */
  private List<String> keysBeside(Error error) {
    JsonPointer refusal = pointer(error.getSchemaLocation().getFragment());
    JsonNode properties = json.at(refusal.head()).path("properties");
    return properties.propertyStream().map(Map.Entry::getKey).toList();
  }

  private static List<String> words(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(JsonNode::asString).toList()
        : List.of(node.asString());
  }

  private static String repeated(JsonNode list) {
    List<String> all = list.valueStream().map(ProfileSchema::shown).toList();
    Optional<String> twice =
        all.stream().filter(one -> all.indexOf(one) != all.lastIndexOf(one)).findFirst();
    return twice.orElse("");
  }

  /** A value as it stands, a list or an object as what it is. */
  private static String shown(JsonNode node) {
    return node.isContainer() ? (node.isArray() ? "[…]" : "{…}") : node.asString();
  }

  private static JsonPointer pointer(NodePath path) {
    JsonPointer pointer = JsonPointer.empty();
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer =
          path.getElement(i) instanceof Integer index
              ? pointer.appendIndex(index)
              : pointer.appendProperty(path.getName(i));
    }
    return pointer;
  }
}
