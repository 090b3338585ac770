package jp.hakaru.face.office.internal.check;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which findings a person looks at (指摘の絞り込み): each blank for all.
 *
 * @param group token of a group of rules
 * @param severity token of a severity
 * @param department as the record has it
 * @param rule code of a rule
 */
public record CheckFilter(String group, String severity, String department, String rule) {
  /** What an address or a form asks for. */
  static CheckFilter of(Map<String, String> asked) {
    return new CheckFilter(
        asked.getOrDefault("group", ""),
        asked.getOrDefault("severity", ""),
        asked.getOrDefault("department", ""),
        asked.getOrDefault("rule", ""));
  }

  /** Whether it shows {@code line}. */
  boolean shows(FoundLine line) {
    return isOne(group, line.group())
        && isOne(severity, line.severity())
        && isOne(rule, line.code())
        && (department.isBlank() || line.departments().contains(department));
  }

  private static boolean isOne(String wanted, String found) {
    return wanted.isBlank() || wanted.equals(found);
  }

  /** Whether it leaves anything out. */
  public boolean isSet() {
    return !query().isEmpty();
  }

  /** As an address has it, with its {@code ?}; empty where it leaves nothing out. */
  public String query() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("group", group);
    given.put("severity", severity);
    given.put("department", department);
    given.put("rule", rule);
    String query =
        given.entrySet().stream()
            .filter(one -> !one.getValue().isBlank())
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }
}
