package jp.hakaru.inout.exchange.internal.check;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A package as a reader has met it (書き出されたパッケージ).
 *
 * @param names of all its files
 * @param binary the files that hold bytes which are no text
 * @param codes every token that its code tables explain, behind its table and a space
 */
record Written(
    JsonNode descriptor,
    List<Sheet> sheets,
    Set<String> names,
    List<String> binary,
    Set<String> codes) {
  static final String DESCRIPTOR = "datapackage.json";
}
