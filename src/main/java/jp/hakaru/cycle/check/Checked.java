package jp.hakaru.cycle.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.MunicipalityCode;

/**
 * What a check found, and what of it is accepted (点検の結果).
 *
 * @param findings all of them, in the order of the papers' lines
 * @param acceptances all that people accepted, in force or not
 * @param day on which was checked
 */
public record Checked(
    List<Located> findings, Map<Fingerprint, Acceptance> acceptances, LocalDate day) {
  public Checked {
    findings = List.copyOf(findings);
    acceptances = Map.copyOf(acceptances);
  }

  /** Checks {@code dossier} of {@code body} by {@code checker}, changed by {@code tuning}. */
  public static Checked of(
      Checker checker,
      Dossier dossier,
      MunicipalityCode body,
      Tuning tuning,
      Map<Fingerprint, Acceptance> acceptances,
      LocalDate day) {
    List<Finding> findings = tuning.tuned(body, checker.check(dossier));
    return new Checked(
        findings.isEmpty() ? List.of() : new Locator(dossier).locate(findings), acceptances, day);
  }

  /** Those that are not accepted. */
  public List<Located> open() {
    return findings.stream().filter(found -> acceptance(found).isEmpty()).toList();
  }

  /** Those that are accepted. */
  public List<Located> accepted() {
    return findings.stream().filter(found -> acceptance(found).isPresent()).toList();
  }

  /** That of {@code found} which holds. */
  public Optional<Acceptance> acceptance(Located found) {
    return Optional.ofNullable(acceptances.get(found.fingerprint()))
        .filter(one -> one.holds(found, day));
  }

  /** That of {@code found} which held once: in a past fiscal year, or when it said otherwise. */
  public Optional<Acceptance> lapsed(Located found) {
    return Optional.ofNullable(acceptances.get(found.fingerprint()))
        .filter(one -> !one.holds(found, day));
  }

  /** Why findings are accepted, by fingerprint. */
  public Map<Fingerprint, String> reasons() {
    return accepted().stream()
        .collect(
            Collectors.toMap(
                Located::fingerprint, found -> acceptance(found).orElseThrow().reason()));
  }
}
