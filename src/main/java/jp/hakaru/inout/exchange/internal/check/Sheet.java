package jp.hakaru.inout.exchange.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A file of a package as a reader meets it (書き出された表), without its rows, which go by.
 *
 * @param description what the package says of it
 * @param fields its columns as the package describes them
 * @param bytes what its bytes show
 * @param records how many rows it has, the header with them; none where it is no CSV
 * @param header its first row
 * @param blankColumns the columns, from 0, that are empty in every row and have no name
 */
record Sheet(
    String path,
    JsonNode description,
    List<Field> fields,
    FileBytes bytes,
    long records,
    List<String> header,
    Set<Integer> blankColumns) {

  /** A column as the package describes it; what it does not say is empty. */
  record Field(
      String name,
      String title,
      String description,
      String type,
      String unit,
      String form,
      String codeTable,
      boolean required,
      List<String> tokens) {
    boolean isNumeric() {
      return type.equals("integer") || type.equals("number");
    }

    /** Whether its values are in a form of our own, and not words of a paper. */
    boolean isPlain() {
      return form.equals("plain") || form.isEmpty();
    }

    boolean isVerbatim() {
      return form.equals("verbatim");
    }

    static Field of(JsonNode field) {
      JsonNode constraints = field.path("constraints");
      return new Field(
          text(field, "name"),
          text(field, "title"),
          text(field, "description"),
          text(field, "type"),
          text(field, "unit"),
          text(field, "valueForm"),
          text(field, "codeTable"),
          constraints.path("required").asBoolean(false),
          constraints.path("enum").valueStream().map(JsonNode::asString).toList());
    }
  }

  /** Where a rule is not met; a row of 0 is the whole file. */
  record Place(String path, int row, String column, String value) {
    static Place of(String path, String what) {
      return new Place(path, 0, "", what);
    }
  }

  /** The file that {@code resource} describes, before any of its rows was read. */
  static Sheet of(JsonNode resource, FileBytes bytes) {
    return new Sheet(
        text(resource, "path"),
        resource,
        resource.path("schema").path("fields").valueStream().map(Field::of).toList(),
        bytes,
        0,
        List.of(),
        Set.of());
  }

  Sheet withRows(long count, List<String> first, Set<Integer> blank) {
    return new Sheet(path, description, fields, bytes, count, first, blank);
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  Optional<Field> findField(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  String header(int column) {
    return column < header.size() ? header.get(column) : "";
  }
}
