package jp.hakaru.cycle.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.hakaru.base.kernel.Datum;

/**
 * What all faces say of checks (点検の文言). What the rules themselves say is Japanese, as papers are.
 */
public final class CheckWords {
  private final ResourceBundle texts;

  private CheckWords(ResourceBundle texts) {
    this.texts = texts;
  }

  /** The words in English for English, else in Japanese. */
  public static CheckWords in(Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new CheckWords(
        ResourceBundle.getBundle(
            "messages/check",
            english ? Locale.ENGLISH : Locale.JAPANESE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  public String label(Severity severity) {
    return texts.getString("severity." + Datum.token(severity));
  }

  public String label(RuleGroup group) {
    return texts.getString("group." + Datum.token(group));
  }

  /** What stands behind the title of a rule that is switched off at first. */
  String off() {
    return texts.getString("rule.off");
  }

  /** File, place, what was found, what was expected. */
  public String say(TuningProblem problem) {
    return new MessageFormat(texts.getString("tuning." + Datum.token(problem.fault())), Locale.ROOT)
        .format(new Object[] {Tuning.FILE, problem.place(), problem.found()});
  }
}
