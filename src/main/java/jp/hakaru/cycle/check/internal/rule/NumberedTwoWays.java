package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** Parts of joint work that bear other numbers on another page (ページで違う番号). */
final class NumberedTwoWays implements Rule {
  private static final Pattern ITEM = Pattern.compile("\\(([0-9])\\)([^、()]+)");

  @Override
  public String code() {
    return "HK-417";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    List<EffortRow> parts =
        sheet.dossier().rows(Table.EFFORTS).stream()
            .filter(effort -> effort.parentId() != null && effort.number() != null)
            .toList();
    for (NarrativeRow row : sheet.dossier().rows(Table.NARRATIVES)) {
      List<EffortRow> beside =
          parts.stream().filter(part -> row.ownerId().equals(part.parentId())).toList();
      if (!beside.isEmpty()) {
        check(row, beside, sheet, report);
      }
    }
  }

  private static void check(NarrativeRow row, List<EffortRow> parts, Sheet sheet, Report report) {
    List<EffortRow> other = new ArrayList<>();
    List<String> items = new ArrayList<>();
    Matcher item = ITEM.matcher(TextFold.key(row.text()));
    while (item.find()) {
      String title = item.group(2).replaceAll("(?:等|など)$", "");
      for (EffortRow part : parts) {
        if (title.equals(TextFold.key(String.valueOf(part.title())))
            && !item.group(1).equals(TextFold.key(String.valueOf(part.number())))) {
          items.add("(" + item.group(1) + ")" + title);
          other.add(part);
        }
      }
    }
    if (!other.isEmpty()) {
      report
          .find()
          .with("name", sheet.name(row.ownerId()))
          .with("items", String.join("、", items))
          .with("number", String.valueOf(other.getFirst().number()))
          .with("title", String.valueOf(other.getFirst().title()))
          .at(row.source(), other.getFirst().source());
    }
  }
}
