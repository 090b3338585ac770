package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A table that lacks the column of a year which all others of its paper have (年度の欄の欠け). */
final class HeadWithoutYear implements Rule {
  private static final Pattern YEAR =
      Pattern.compile("(?:[RH]|令和|平成)[0-9]{1,2}(?:年度?)?|20[0-9]{2}(?:年度?)?");
  private static final int LEAST = 3;

  @Override
  public String code() {
    return "HK-414";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (List<DocumentLineRow> lines : sheet.lines().documents()) {
      Map<List<String>, Integer> counts = new HashMap<>();
      List<ColumnHeads> heads = new ArrayList<>();
      for (ColumnHeads head : ColumnHeads.of(lines)) {
        if (years(head).size() > 1) {
          heads.add(head);
          counts.merge(years(head), 1, Integer::sum);
        }
      }
      counts.forEach((usual, count) -> {
        if (count >= LEAST && (count + 1) * 2 > heads.size()) {
          heads.stream()
              .filter(head -> lacks(years(head), usual))
              .forEach(head -> {
                List<String> missing =
                    usual.stream().filter(year -> !years(head).contains(year)).toList();
                report
                    .find()
                    .with("missing", String.join("、", missing))
                    .with("years", String.join("、", years(head)))
                    .with("count", count)
                    .at(head.source());
              });
        }
      });
    }
  }

  private static boolean lacks(List<String> years, List<String> usual) {
    return years.size() < usual.size() && usual.containsAll(years);
  }

  private static List<String> years(ColumnHeads head) {
    return head.cells().stream()
        .map(TextFold::key)
        .filter(cell -> YEAR.matcher(cell).matches())
        .toList();
  }
}
