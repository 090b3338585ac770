package jp.hakaru.cycle.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.cycle.check.internal.tuning.TuningFile;

/**
 * How a home changes the rules (点検の調整): rules switched off, switched on or of another severity, for
 * all bodies or for one. Written in the file {@value #FILE} of the home; without it nothing is
 * changed.
 *
 * @param everywhere by rule; empty for one that is switched off
 * @param bodies by body, then by rule; stands above {@code everywhere}
 * @param problems what the file has that cannot be followed; the rest of it is
 */
public record Tuning(
    Map<String, Optional<Severity>> everywhere,
    Map<MunicipalityCode, Map<String, Optional<Severity>>> bodies,
    List<TuningProblem> problems) {
  /** The name of the file. */
  public static final String FILE = "check.yaml";

  /** The rules that are switched off until a home gives them a severity. */
  private static final Set<String> OFF =
      new Checker()
          .allRules().stream()
              .filter(rule -> !rule.on())
              .map(RuleHead::code)
              .collect(Collectors.toUnmodifiableSet());

  /** Changes nothing. */
  public static final Tuning NONE = new Tuning(Map.of(), Map.of(), List.of());

  public Tuning {
    everywhere = Map.copyOf(everywhere);
    bodies = Map.copyOf(bodies);
    problems = List.copyOf(problems);
  }

  /** That of the home {@code folder}; {@link #NONE} where there is no file. */
  public static Tuning of(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Files.isRegularFile(file)
          ? TuningFile.read(
              Files.readString(file, StandardCharsets.UTF_8), new Checker().allRules())
          : NONE;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read as UTF-8", e);
    }
  }

  /** How the rules are changed for {@code body}: their severity, empty where switched off. */
  public Map<String, Optional<Severity>> of(MunicipalityCode body) {
    Map<String, Optional<Severity>> rules = new HashMap<>(everywhere);
    rules.putAll(bodies.getOrDefault(body, Map.of()));
    return rules;
  }

  /** What remains of {@code findings} of {@code body}, in their order. */
  public List<Finding> tuned(MunicipalityCode body, List<Finding> findings) {
    Map<String, Optional<Severity>> rules = of(body);
    return findings.stream()
        .flatMap(finding -> {
          Optional<Severity> untuned =
              Optional.of(finding.severity()).filter(_ -> !OFF.contains(finding.code()));
          Optional<Severity> severity = rules.getOrDefault(finding.code(), untuned);
          return severity.map(finding::with).stream();
        })
        .toList();
  }
}
