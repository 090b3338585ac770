package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ShareRow;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** Shares of one effort that do not make one (一にならない負担割合); an open list is none. */
final class SharesAreNotOne implements Rule {
  private final WordList open = WordList.named("open_list");

  @Override
  public String code() {
    return "HK-609";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<List<String>, List<ShareRow>> groups = new LinkedHashMap<>();
    for (ShareRow row : sheet.dossier().rows(Table.SHARES)) {
      if (row.term() == ShareTerm.SHARE && row.party() != null) {
        groups
            .computeIfAbsent(
                List.of(
                    row.effortId().value(),
                    String.valueOf(row.variant()),
                    String.valueOf(row.base()),
                    String.valueOf(row.startYear())),
                any -> new ArrayList<>())
            .add(row);
      }
    }
    groups.values().stream().filter(this::isClosed).forEach(rows -> check(rows, sheet, report));
  }

  private boolean isClosed(List<ShareRow> rows) {
    return rows.size() > 1
        && rows.stream().allMatch(row -> row.numerator() != null && row.denominator() != null)
        && rows.stream().noneMatch(row -> row.text() != null && open.isIn(row.text()));
  }

  private static void check(List<ShareRow> rows, Sheet sheet, Report report) {
    long denominator = 1;
    long numerator = 0;
    for (ShareRow row : rows) {
      long below = Objects.requireNonNull(row.denominator());
      numerator = numerator * below + Objects.requireNonNull(row.numerator()) * denominator;
      denominator *= below;
    }
    if (numerator != denominator) {
      report
          .find()
          .with("name", sheet.name(rows.getFirst().effortId()))
          .with(
              "shares",
              rows.stream()
                  .map(row -> row.party() + row.numerator() + "/" + row.denominator())
                  .collect(Collectors.joining("、")))
          .with(
              "sum",
              Figure.of(
                  BigDecimal.valueOf(numerator)
                      .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP),
                  ""))
          .at(rows.getFirst().source());
    }
  }
}
