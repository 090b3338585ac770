package jp.hakaru.cycle.check.internal.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** One column's head that counts its years in several spellings: 2か年, 2カ年 (表の見出しの書き方). */
final class HeadOfTwoSpellings implements Rule {
  private static final Pattern YEARS = Pattern.compile("(?<=[0-9])(?:[かカヵヶケ箇個ヶ]年間?|年間|年)");

  @Override
  public String code() {
    return "HK-712";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (List<DocumentLineRow> lines : sheet.lines().documents()) {
      Map<String, Map<String, String>> spellings = new LinkedHashMap<>();
      for (ColumnHeads heads : ColumnHeads.of(lines)) {
        for (String cell : heads.cells()) {
          String folded = TextFold.key(cell);
          if (YEARS.matcher(folded).find()) {
            spellings
                .computeIfAbsent(
                    YEARS.matcher(folded).replaceAll("年"), any -> new LinkedHashMap<>())
                .putIfAbsent(folded, heads.source());
          }
        }
      }
      spellings.values().stream()
          .filter(places -> places.size() > 1)
          .forEach(places ->
              report
                  .find()
                  .with("count", places.size())
                  .with("heads", String.join("」「", places.keySet()))
                  .at(places.values().toArray(String[]::new)));
    }
  }
}
