package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** The parts of joint work are fewer on one page than on another, with no word of it (短い一覧). */
final class ShorterList implements Rule {
  private static final int LEAST = 2;
  private final WordList open = WordList.named("open_list");

  @Override
  public String code() {
    return "HK-416";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<Id, List<EffortRow>> parts = new LinkedHashMap<>();
    for (EffortRow effort : sheet.dossier().rows(Table.EFFORTS)) {
      if (effort.kind() == EffortKind.PART && effort.parentId() != null && effort.title() != null) {
        parts.computeIfAbsent(effort.parentId(), any -> new ArrayList<>()).add(effort);
      }
    }
    parts.forEach((owner, list) -> check(owner, list, sheet, report));
  }

  private void check(Id owner, List<EffortRow> parts, Sheet sheet, Report report) {
    Map<String, List<NarrativeRow>> lists = new LinkedHashMap<>();
    for (NarrativeRow row : sheet.dossier().rows(Table.NARRATIVES)) {
      if (row.ownerId().equals(owner) && row.number() != null && row.section() != null) {
        lists.computeIfAbsent(row.section(), any -> new ArrayList<>()).add(row);
      }
    }
    lists.forEach((section, rows) -> {
      List<String> items = rows.stream().map(ShorterList::item).toList();
      List<EffortRow> left =
          parts.stream()
              .filter(part -> !items.contains(TextFold.key(String.valueOf(part.title()))))
              .toList();
      boolean closed = !open.isIn(section) && items.stream().noneMatch(open::isIn);
      if (closed && parts.size() - left.size() >= LEAST) {
        for (EffortRow part : left) {
          report
              .find()
              .with("name", sheet.name(owner))
              .with("count", rows.size())
              .with("number", parts.size())
              .with("part", String.valueOf(part.title()))
              .at(rows.getFirst().source(), part.source());
        }
      }
    });
  }

  /** What an item is, without what it says of it in brackets. */
  private static String item(NarrativeRow row) {
    return TextFold.key(row.text()).replaceAll("\\(.*$", "");
  }
}
