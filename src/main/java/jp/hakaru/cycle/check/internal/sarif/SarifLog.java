package jp.hakaru.cycle.check.internal.sarif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.cycle.check.Finding;
import jp.hakaru.cycle.check.Located;
import jp.hakaru.cycle.check.RuleHead;
import jp.hakaru.cycle.check.SarifRun;
import jp.hakaru.cycle.check.Severity;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A SARIF log (SARIF の記録): the tool with its rules, and the results of each run. */
public final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String FINGERPRINT = "hakaruFinding/v1";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final String version;
  private final List<RuleHead> rules;
  private final Map<String, Integer> indices = new HashMap<>();

  public SarifLog(String version, List<RuleHead> rules) {
    this.version = version;
    this.rules = List.copyOf(rules);
    rules.forEach(rule -> indices.put(rule.code(), indices.size()));
  }

  public String write(List<SarifRun> runs) {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", runs.stream().map(this::run).toList());
    return JSON.writeValueAsString(log);
  }

  private Map<String, Object> run(SarifRun run) {
    SarifPlaces places = new SarifPlaces(run.papers());
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("tool", Map.of("driver", driver()));
    told.put("language", "ja");
    told.put("columnKind", "utf16CodeUnits");
    told.put("automationDetails", Map.of("id", "hakaru-check/" + run.body() + "/"));
    told.put("originalUriBaseIds", places.bases());
    told.put("artifacts", places.artifacts());
    told.put("invocations", List.of(invocation(run)));
    told.put("results", run.findings().stream().map(found -> result(found, run, places)).toList());
    return told;
  }

  private Map<String, Object> driver() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Hakaru");
    driver.put("version", version);
    driver.put("language", "ja");
    driver.put("rules", rules.stream().map(SarifLog::rule).toList());
    return driver;
  }

  private static Map<String, Object> rule(RuleHead head) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", head.code());
    rule.put("name", head.title());
    rule.put("shortDescription", text(head.title()));
    rule.put("fullDescription", text(head.why()));
    rule.put("help", text(head.what()));
    rule.put("defaultConfiguration", Map.of("level", level(head.severity())));
    rule.put("properties", Map.of("tags", List.of(Datum.token(head.group()))));
    return rule;
  }

  private static Map<String, Object> invocation(SarifRun run) {
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", run.unread().isEmpty());
    invocation.put(
        "toolExecutionNotifications",
        run.unread().stream().map(why -> Map.of("level", "error", "message", text(why))).toList());
    return invocation;
  }

  private Map<String, Object> result(Located found, SarifRun run, SarifPlaces places) {
    Finding finding = found.finding();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.code());
    Integer index = indices.get(finding.code());
    if (index != null) {
      result.put("ruleIndex", index);
    }
    result.put("level", level(finding.severity()));
    result.put("message", text(finding.sentence()));
    result.put("locations", List.of(places.main(found)));
    List<Map<String, Object>> related = new ArrayList<>(places.others(found));
    if (!related.isEmpty()) {
      result.put("relatedLocations", related);
    }
    result.put("partialFingerprints", Map.of(FINGERPRINT, found.fingerprint().value()));
    String why = run.accepted().get(found.fingerprint());
    // a viewer that finds the property in one result asks for it in all
    result.put("suppressions", why == null ? List.of() : List.of(suppression(why)));
    Map<String, BigDecimal> numbers = finding.numbers();
    if (!numbers.isEmpty()) {
      result.put("properties", Map.of("numbers", numbers));
    }
    return result;
  }

  private static Map<String, Object> suppression(String why) {
    Map<String, Object> suppression = new LinkedHashMap<>();
    suppression.put("kind", "external");
    suppression.put("status", "accepted");
    suppression.put("justification", why);
    return suppression;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
