package jp.hakaru.cycle.check;

import java.time.LocalDate;
import jp.hakaru.base.kernel.FiscalYear;

/**
 * That a person accepts a finding as it is (指摘の了承), until the fiscal year ends.
 *
 * @param code of the rule
 * @param sentence what the finding said
 * @param reason why it is accepted; not blank
 * @param person who accepts it
 * @param acceptedOn the day, in Japan
 */
public record Acceptance(
    Fingerprint fingerprint,
    String code,
    String sentence,
    String reason,
    String person,
    LocalDate acceptedOn) {
  public Acceptance {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a finding is accepted with a reason, found none");
    }
  }

  /** That of {@code found}. */
  public static Acceptance of(Located found, String reason, String person, LocalDate day) {
    return new Acceptance(
        found.fingerprint(),
        found.finding().code(),
        found.finding().sentence(),
        reason.strip(),
        person,
        day);
  }

  /** The fiscal year at whose end it expires. */
  public FiscalYear fiscalYear() {
    return FiscalYear.of(acceptedOn);
  }

  /**
   * Whether {@code found} is accepted on {@code day}: in the fiscal year of the acceptance, and as
   * long as the finding says the same.
   */
  public boolean holds(Located found, LocalDate day) {
    return fingerprint.equals(found.fingerprint())
        && sentence.equals(found.finding().sentence())
        && fiscalYear().equals(FiscalYear.of(day));
  }
}
