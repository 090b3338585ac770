package jp.hakaru.cycle.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.cycle.check.internal.Analyser;
import jp.hakaru.cycle.check.internal.FindingOrder;
import jp.hakaru.cycle.check.internal.OwnWords;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.RuleWords;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.rule.Rules;

/**
 * Checks dossiers (点検). Keeps nothing between them and may be used by several threads.
 *
 * <p>A rule that fails does not stop the others: its failure is a finding of its own, {@code
 * HK-001}.
 */
public final class Checker {
  /** The file of a home in which a body adds words to the dictionary. */
  public static final String WORDS = "check-words.txt";

  private final RuleWords words = RuleWords.bundled();
  private final Analyser analyser;
  private final List<Rule> rules;

  /** Checks by the rules that are switched on. */
  public Checker() {
    this(switchedOn(), OwnWords.NONE);
  }

  Checker(List<Rule> rules) {
    this(rules, OwnWords.NONE);
  }

  private Checker(List<Rule> rules, OwnWords own) {
    this.rules = List.copyOf(rules);
    this.analyser = own.analyser();
  }

  /**
   * The checker of the home {@code folder}: it knows the words of its file {@value #WORDS}, one a
   * line, each with its reading in katakana behind a comma where it has one, and checks by all
   * rules: which of them are switched on for a body is for {@link Tuning} to say.
   */
  public static Checker of(Path folder) {
    Path file = folder.resolve(WORDS);
    try {
      List<String> words = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
      return new Checker(Rules.all(), new OwnWords(words));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read as UTF-8", e);
    }
  }

  private static List<Rule> switchedOn() {
    RuleWords words = RuleWords.bundled();
    return Rules.all().stream().filter(rule -> words.head(rule.code()).on()).toList();
  }

  /** What its rules find, in the order of the papers' lines, then of the codes; equal ones once. */
  public List<Finding> check(Dossier dossier) {
    Sheet sheet = new Sheet(dossier, analyser);
    Set<Finding> found = new LinkedHashSet<>();
    for (Rule rule : rules) {
      found.addAll(check(rule, sheet));
    }
    return found.stream().sorted(FindingOrder.of(dossier)).toList();
  }

  private List<Finding> check(Rule rule, Sheet sheet) {
    Report report = new Report(words, rule.code());
    try {
      rule.check(sheet, report);
      return report.findings();
    } catch (RuntimeException failure) {
      Report failed = new Report(words, RuleWords.FAILED);
      failed
          .find()
          .with("rule", rule.code())
          .with("title", words.head(rule.code()).title())
          .with("failure", failure.toString())
          .at();
      return failed.findings();
    }
  }

  /** The rules by which it checks, in the order of their codes. */
  public List<RuleHead> rules() {
    return rules.stream().map(rule -> words.head(rule.code())).toList();
  }

  /** All rules there are, those that are switched off too, in the order of their codes. */
  public List<RuleHead> allRules() {
    return Rules.all().stream().map(rule -> words.head(rule.code())).toList();
  }
}
