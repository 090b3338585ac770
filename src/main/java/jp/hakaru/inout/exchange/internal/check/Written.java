package jp.hakaru.inout.exchange.internal.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.inout.exchange.internal.check.Sheet.Cell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A package as a reader meets it (書き出されたパッケージ).
 *
 * @param files all files by name
 */
record Written(JsonNode descriptor, List<Sheet> sheets, Map<String, byte[]> files) {
  static final String DESCRIPTOR = "datapackage.json";

  static Written of(Map<String, byte[]> files) {
    byte[] description =
        files.getOrDefault(DESCRIPTOR, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    JsonNode descriptor = new JsonMapper().readTree(description);
    return new Written(
        descriptor,
        descriptor
            .path("resources")
            .valueStream()
            .map(resource -> Sheet.of(resource, files.get(resource.path("path").asString(""))))
            .toList(),
        files);
  }

  Stream<Cell> cells() {
    return sheets.stream().flatMap(Sheet::cells);
  }

  Sheet sheet(String path) {
    return sheets.stream()
        .filter(sheet -> sheet.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the package has no " + path));
  }
}
