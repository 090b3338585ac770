package jp.hakaru.cycle.check;

import java.util.List;
import java.util.Locale;

/** The rules as the manual lists them (規則の説明書), in Markdown, in Japanese: a table a group. */
public final class RuleManual {
  private static final String HEAD =
      """
      | 番号 | 重さ | 見つけること | なぜ | どうする |
      |---|---|---|---|---|
      """;

  private RuleManual() {}

  /** A heading and a table for each group that has rules, in the order of the groups. */
  public static String tables(List<RuleHead> rules) {
    CheckWords words = CheckWords.in(Locale.JAPANESE);
    StringBuilder text = new StringBuilder();
    for (RuleGroup group : RuleGroup.values()) {
      List<RuleHead> own = rules.stream().filter(rule -> rule.group() == group).toList();
      if (!own.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n").append("## ").append(words.label(group));
        text.append("\n\n").append(HEAD);
        own.forEach(rule -> text.append(row(rule, words)).append('\n'));
      }
    }
    return text.toString();
  }

  private static String row(RuleHead rule, CheckWords words) {
    return "| "
        + String.join(
            " | ",
            rule.code(),
            words.label(rule.severity()),
            cell(rule.title() + (rule.on() ? "" : words.off())),
            cell(rule.why()),
            cell(rule.what()))
        + " |";
  }

  /** A bar would end the cell. */
  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
