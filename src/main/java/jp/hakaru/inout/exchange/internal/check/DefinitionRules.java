package jp.hakaru.inout.exchange.internal.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hakaru.inout.exchange.internal.check.Sheet.Field;
import jp.hakaru.inout.exchange.internal.check.Sheet.Place;
import tools.jackson.databind.JsonNode;

/**
 * Rules over what the package says of itself (定義の規則). Each gives the places where it is not met.
 */
final class DefinitionRules {
  private DefinitionRules() {}

  private static Stream<Place> fields(Written written, Predicate<Field> wrong) {
    return written.sheets().stream()
        .flatMap(sheet ->
            sheet.fields().stream()
                .filter(wrong)
                .map(field -> new Place(sheet.path(), 0, field.name(), "")));
  }

  static Stream<Place> codeTablesAttached(Written written) {
    return fields(
        written,
        field ->
            !field.tokens().stream()
                .allMatch(token -> written.codes().contains(field.codeTable() + " " + token)));
  }

  static Stream<Place> unitsStated(Written written) {
    return fields(written, field -> field.isNumeric() && field.unit().isEmpty());
  }

  static Stream<Place> definitionsStated(Written written) {
    return fields(written, field -> field.title().isEmpty() || field.description().isEmpty());
  }

  static Stream<Place> sourcesStated(Written written) {
    JsonNode descriptor = written.descriptor();
    long papers =
        written.sheets().stream()
            .filter(sheet -> sheet.path().equals("documents.csv"))
            .mapToLong(sheet -> Math.max(0, sheet.records() - 1))
            .sum();
    List<JsonNode> sources = descriptor.path("sources").valueStream().toList();
    boolean all =
        sources.size() == papers
            && sources.stream()
                .allMatch(source ->
                    !source.path("title").asString("").isEmpty()
                        && !source.path("hash").asString("").isEmpty());
    return descriptor.path("contributors").isEmpty() || !all
        ? Stream.of(Place.of(Written.DESCRIPTOR, sources.size() + " / " + papers))
        : Stream.empty();
  }

  static Stream<Place> dateStated(Written written) {
    return written
            .descriptor()
            .path("created")
            .asString("")
            .matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")
        ? Stream.empty()
        : Stream.of(Place.of(Written.DESCRIPTOR, "created"));
  }
}
