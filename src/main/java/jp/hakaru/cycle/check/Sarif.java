package jp.hakaru.cycle.check;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.cycle.check.internal.RuleWords;
import jp.hakaru.cycle.check.internal.sarif.SarifLog;

/**
 * Findings as other programs read them (指摘の SARIF), a run a body.
 *
 * <p>Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
 */
public final class Sarif {
  private Sarif() {}

  /**
   * The log of {@code runs}, as JSON.
   *
   * @param version of this program
   * @param rules by which was checked
   */
  public static String write(String version, List<RuleHead> rules, List<SarifRun> runs) {
    RuleHead failed = RuleWords.bundled().head(RuleWords.FAILED);
    List<RuleHead> all = Stream.concat(Stream.of(failed), rules.stream()).toList();
    return new SarifLog(version, all).write(runs);
  }
}
