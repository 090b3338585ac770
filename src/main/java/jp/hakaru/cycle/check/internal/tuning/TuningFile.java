package jp.hakaru.cycle.check.internal.tuning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.cycle.check.RuleHead;
import jp.hakaru.cycle.check.Severity;
import jp.hakaru.cycle.check.Tuning;
import jp.hakaru.cycle.check.TuningProblem;
import jp.hakaru.cycle.check.TuningProblem.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The file of a home's tuning (調整のファイル).
 *
 * <pre>
 * rules:
 *   HK-605: off
 * bodies:
 *   "992054":
 *     HK-102: note
 * </pre>
 */
public final class TuningFile {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String RULES = "rules";
  private static final String BODIES = "bodies";

  private final Set<String> codes;
  private final List<TuningProblem> problems = new ArrayList<>();

  private TuningFile(List<RuleHead> rules) {
    this.codes = rules.stream().map(RuleHead::code).collect(Collectors.toSet());
  }

  /** What {@code text} says of {@code rules}. */
  public static Tuning read(String text, List<RuleHead> rules) {
    return new TuningFile(rules).read(text);
  }

  private Tuning read(String text) {
    Map<String, Optional<Severity>> everywhere = new HashMap<>();
    Map<MunicipalityCode, Map<String, Optional<Severity>>> bodies = new HashMap<>();
    try {
      entries(YAML.readTree(text), "")
          .forEach((key, value) -> {
            switch (key) {
              case RULES -> everywhere.putAll(rules(value, RULES));
              case BODIES -> bodies.putAll(bodies(value));
              default -> problem(Fault.KEY, "", key);
            }
          });
    } catch (JacksonException e) {
      problem(
          Fault.SYNTAX, "", String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""));
    }
    return new Tuning(everywhere, bodies, problems);
  }

  private Map<MunicipalityCode, Map<String, Optional<Severity>>> bodies(JsonNode node) {
    Map<MunicipalityCode, Map<String, Optional<Severity>>> bodies = new HashMap<>();
    entries(node, BODIES)
        .forEach((key, value) -> {
          Optional<MunicipalityCode> body = body(key);
          if (body.isEmpty()) {
            problem(Fault.BODY, BODIES, key);
          } else {
            bodies.put(body.get(), rules(value, BODIES + "/" + key));
          }
        });
    return bodies;
  }

  private static Optional<MunicipalityCode> body(String text) {
    try {
      return Optional.of(MunicipalityCode.parse(text));
    } catch (IllegalArgumentException noCode) {
      return Optional.empty();
    }
  }

  private Map<String, Optional<Severity>> rules(JsonNode node, String place) {
    Map<String, Optional<Severity>> rules = new HashMap<>();
    entries(node, place)
        .forEach((key, value) -> {
          String written = value.isValueNode() ? value.asString() : value.toString();
          if (!codes.contains(key)) {
            problem(Fault.RULE, place, key);
            return;
          }
          switch (written.toLowerCase(Locale.ROOT)) {
            case "off" -> rules.put(key, Optional.empty());
            case "error" -> rules.put(key, Optional.of(Severity.ERROR));
            case "warning" -> rules.put(key, Optional.of(Severity.WARNING));
            case "note" -> rules.put(key, Optional.of(Severity.NOTE));
            default -> problem(Fault.SEVERITY, place + "/" + key, written);
          }
        });
    return rules;
  }

  /** The entries of a map; none of an empty place. */
  private Map<String, JsonNode> entries(JsonNode node, String place) {
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    if (node.isObject()) {
      node.properties().forEach(one -> entries.put(one.getKey(), one.getValue()));
    } else if (!node.isNull() && !node.isMissingNode()) {
      problem(Fault.FORM, place, node.toString());
    }
    return entries;
  }

  private void problem(Fault fault, String place, String found) {
    problems.add(new TuningProblem(fault, place, found));
  }
}
