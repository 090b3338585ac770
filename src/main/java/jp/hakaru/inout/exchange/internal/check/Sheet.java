package jp.hakaru.inout.exchange.internal.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A file of a package as a reader meets it (書き出された表).
 *
 * @param description what the package says of it
 * @param fields its columns as the package describes them
 * @param text its characters, a byte-order mark with them
 * @param records its rows, the header first; none where it is no CSV
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file are large and read once
record Sheet(
    String path,
    JsonNode description,
    List<Field> fields,
    byte[] bytes,
    String text,
    List<List<String>> records) {

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

  /**
   * A value in a file.
   *
   * @param row from 1, which is the header
   */
  record Cell(String path, int row, Field field, String value) {
    Place place() {
      return new Place(path, row, field.name(), value);
    }
  }

  /** Where a rule is not met; a row of 0 is the whole file. */
  record Place(String path, int row, String column, String value) {
    static Place of(String path, String what) {
      return new Place(path, 0, "", what);
    }
  }

  static Sheet of(JsonNode resource, byte @Nullable [] file) {
    byte[] bytes = file == null ? new byte[0] : file;
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new Sheet(
        text(resource, "path"),
        resource,
        resource.path("schema").path("fields").valueStream().map(Field::of).toList(),
        bytes,
        text,
        parse(text));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  private static List<List<String>> parse(String text) {
    try (var reader =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      return reader.stream().map(row -> row.getFields()).toList();
    } catch (CsvParseException e) {
      return List.of(); // told by the rule that a file must be CSV
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  List<String> header() {
    return records.isEmpty() ? List.of() : records.getFirst();
  }

  /** The places of the rows below the header for which {@code wrong} holds. */
  Stream<Place> rows(Predicate<List<String>> wrong) {
    return IntStream.range(1, records.size())
        .filter(i -> wrong.test(records.get(i)))
        .mapToObj(i -> new Place(path, i + 1, "", String.join(",", records.get(i))));
  }

  /** The values of all columns that are described, where set, row by row. */
  Stream<Cell> cells() {
    return allCells().filter(cell -> !cell.value().isEmpty());
  }

  Stream<Cell> allCells() {
    List<@Nullable Field> byColumn =
        header().stream().<@Nullable Field>map(this::findField).toList();
    return IntStream.range(1, records.size())
        .boxed()
        .flatMap(row -> {
          List<String> values = records.get(row);
          return IntStream.range(0, Math.min(values.size(), byColumn.size()))
              .mapToObj(i -> cell(row + 1, byColumn.get(i), values.get(i)))
              .flatMap(Stream::ofNullable);
        });
  }

  private @Nullable Cell cell(int row, @Nullable Field field, String value) {
    return field == null ? null : new Cell(path, row, field, value);
  }

  private @Nullable Field findField(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElse(null);
  }
}
