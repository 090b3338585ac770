package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A numbered list of paragraphs that does not begin with one (1 から始まらない番号). */
final class ParagraphNumbers implements Rule {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})\\.?");

  @Override
  public String code() {
    return "HK-413";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<List<Object>, List<NarrativeRow>> sections = new LinkedHashMap<>();
    for (NarrativeRow row : sheet.dossier().rows(Table.NARRATIVES)) {
      if (row.section() != null) {
        List<Object> key =
            List.of(row.ownerId(), String.valueOf(row.fiscalYear()), row.section(), row.role());
        sections.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
      }
    }
    for (List<NarrativeRow> rows : sections.values()) {
      NarrativeRow first = rows.getFirst();
      Matcher number = NUMBER.matcher(first.number() == null ? "" : TextFold.key(first.number()));
      if (number.matches() && Integer.parseInt(number.group(1)) > 1) {
        report
            .find()
            .with("name", sheet.name(first.ownerId()))
            .with("section", String.valueOf(first.section()))
            .with("number", Integer.parseInt(number.group(1)))
            .at(first.source());
      }
    }
  }
}
