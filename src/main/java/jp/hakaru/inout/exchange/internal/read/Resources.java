package jp.hakaru.inout.exchange.internal.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import tools.jackson.databind.JsonNode;

/**
 * The files that a package's description names, and how it says they are written (記述に載る表). Tables
 * are read in one way only; a description that tells another is told, and its file not read.
 *
 * @param byPath what is said of each file
 * @param isKnown false where the description could not be read
 */
record Resources(Map<String, Resource> byPath, boolean isKnown) {
  /** Of a description that could not be read. */
  static final Resources UNKNOWN = new Resources(Map.of(), false);

  private static final String FILE_NAME = "[a-z0-9_-]+\\.csv";
  private static final Set<String> UTF8 = Set.of("utf-8", "utf8");

  /** What a dialect must be where it is told; quotes are doubled and there are no comments. */
  private static final Map<String, String> DIALECT =
      Map.of(
          "delimiter", ",",
          "quoteChar", "\"",
          "doubleQuote", "true",
          "header", "true",
          "skipInitialSpace", "false");

  private static final List<String> NOT_IN_DIALECT =
      List.of("escapeChar", "commentChar", "nullSequence");

  /**
   * A file that is named.
   *
   * @param hash as stated, in lower case without the name of the algorithm; empty where not stated
   * @param fields the columns in their order, as the schema has them; empty where not stated
   * @param isOurs whether it is written as tables are read
   */
  record Resource(String hash, List<String> fields, boolean isOurs) {}

  static Resources read(JsonNode description, Faults faults) {
    Map<String, Resource> resources = new LinkedHashMap<>();
    List<JsonNode> all = description.path("resources").valueStream().toList();
    if (all.isEmpty()) {
      Description.property("resources", "", "[{\"path\": \"acts.csv\", …}, …]", faults);
      return UNKNOWN;
    }
    for (JsonNode one : all) {
      String path = one.path("path").asString("");
      if (!path.matches(FILE_NAME)) {
        faults.add(PackageFiles.DESCRIPTOR, 0, "path", path, Expected.SAFE_FILE, FILE_NAME);
      } else if (resources.containsKey(path)) {
        faults.add(PackageFiles.DESCRIPTOR, 0, "path", path, Expected.RESOURCE_ONCE, "");
      } else {
        resources.put(path, resource(path, one, faults));
      }
    }
    return new Resources(resources, true);
  }

  private static Resource resource(String path, JsonNode one, Faults faults) {
    String hash = one.path("hash").asString("").toLowerCase(Locale.ROOT);
    JsonNode schema = one.path("schema");
    List<String> fields =
        schema.path("fields").valueStream().map(field -> field.path("name").asString("")).toList();
    Wanted wanted = new Wanted(path, faults);
    boolean isOurs = wanted.isEncoded(one.path("encoding")) & wanted.isWritten(one.path("dialect"));
    return new Resource(
        hash.replaceFirst("^sha256:", ""),
        fields,
        isOurs & wanted.isUnsetByNothing(schema.path("missingValues")));
  }

  /** What is said of the file at {@code path}; empty where it is not named. */
  Optional<Resource> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** Tells what a resource says otherwise than tables are read. */
  private record Wanted(String path, Faults faults) {
    boolean isEncoded(JsonNode encoding) {
      String stated = encoding.asString("");
      return encoding.isMissingNode()
          || UTF8.contains(stated.toLowerCase(Locale.ROOT))
          || is("encoding", stated, "utf-8");
    }

    boolean isWritten(JsonNode dialect) {
      boolean right = true;
      for (Map.Entry<String, String> one :
          DIALECT.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
        JsonNode stated = dialect.path(one.getKey());
        right &=
            stated.isMissingNode()
                || is("dialect/" + one.getKey(), stated.asString(""), one.getValue());
      }
      for (String name : NOT_IN_DIALECT) {
        JsonNode stated = dialect.path(name);
        right &=
            stated.isMissingNode()
                || stated.isNull()
                || is("dialect/" + name, stated.asString(""), "null");
      }
      return right
          && (dialect.isMissingNode()
              || dialect.isObject()
              || is("dialect", dialect.asString(""), "{…}"));
    }

    boolean isUnsetByNothing(JsonNode missing) {
      List<String> stated = missing.valueStream().map(one -> one.asString("")).toList();
      return missing.isMissingNode()
          || stated.equals(List.of(""))
          || is("schema/missingValues", String.join(" ", stated), "[\"\"]");
    }

    private boolean is(String property, String stated, String wanted) {
      if (!stated.equals(wanted)) {
        Description.property(path + "/" + property, stated, wanted, faults);
      }
      return stated.equals(wanted);
    }
  }
}
