package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The manual tells every rule as the rule tells itself (規則の説明書). */
class RuleManualTest {
  private static final Path MANUAL = Path.of("docs/manual/ja/tenken.md");

  /** The headings of the groups and their tables, without all else that the manual says. */
  private static String tables(String manual) {
    List<String> lines = manual.lines().toList();
    String headings =
        RuleManual.tables(new Checker().allRules())
            .lines()
            .filter(line -> line.startsWith("## "))
            .collect(Collectors.joining("\n"));
    return lines.stream()
        .filter(line -> line.startsWith("| HK-") || headings.lines().anyMatch(line::equals))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theManualHoldsTheTablesOfTheRules() throws IOException {
    String rules = RuleManual.tables(new Checker().allRules());
    assertThat(tables(Files.readString(MANUAL)))
        .as(
            "%s differs from the rules; put what `hakaru check --rules` prints in place of its"
                + " headings and tables of rules",
            MANUAL)
        .isEqualTo(tables(rules));
  }

  @Test
  void aRuleIsOneRowBelowTheHeadingOfItsGroup() {
    RuleHead money =
        new RuleHead("HK-601", RuleGroup.MONEY, Severity.ERROR, "和 | 差", "なぜか。", "どうする。", true);
    RuleHead text =
        new RuleHead("HK-701", RuleGroup.TEXT, Severity.NOTE, "写し", "なぜか。", "直す。", false);
    assertThat(RuleManual.tables(List.of(text, money)))
        .isEqualTo(
            """
            ## 金額

            | 番号 | 重さ | 見つけること | なぜ | どうする |
            |---|---|---|---|---|
            | HK-601 | 誤り | 和 \\| 差 | なぜか。 | どうする。 |

            ## 文章

            | 番号 | 重さ | 見つけること | なぜ | どうする |
            |---|---|---|---|---|
            | HK-701 | 参考 | 写し（はじめは切） | なぜか。 | 直す。 |
            """);
  }
}
