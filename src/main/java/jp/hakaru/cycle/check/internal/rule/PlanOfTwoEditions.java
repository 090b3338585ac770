package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WrittenNumber;

/** A related plan that one paper names in two editions (二つの期をもつ関連計画): the rarer, else the older. */
final class PlanOfTwoEditions implements Rule {
  private static final Pattern EDITION =
      Pattern.compile(
          "(?<before>.*)第(?<number>" + WrittenNumber.FORM + ")(?<kind>期|次)(?<after>.*)");

  @Override
  public String code() {
    return "HK-504";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<String, Map<Integer, List<LinkRow>>> plans = new TreeMap<>();
    for (LinkRow link : sheet.dossier().rows(Table.LINKS)) {
      Matcher edition = EDITION.matcher(link.title() == null ? "" : TextFold.key(link.title()));
      if (edition.matches() && link.code() == null) {
        Set<String> documents =
            link.source() == null ? Set.of() : SourceText.documents(link.source());
        String plan = edition.replaceFirst("${before}\t${kind}${after}\t") + documents;
        plans
            .computeIfAbsent(plan, any -> new TreeMap<>())
            .computeIfAbsent(
                WrittenNumber.of(edition.group("number")).intValue(), any -> new ArrayList<>())
            .add(link);
      }
    }
    for (Map<Integer, List<LinkRow>> editions : plans.values()) {
      if (editions.size() == 2) {
        check(List.copyOf(editions.values()), sheet, report);
      }
    }
  }

  private static void check(List<List<LinkRow>> editions, Sheet sheet, Report report) {
    LinkRow odd =
        editions.stream().min(Comparator.comparingInt(List::size)).orElseThrow().getFirst();
    LinkRow other =
        (editions.getFirst().contains(odd) ? editions.get(1) : editions.getFirst()).getFirst();
    report
        .find()
        .with("name", sheet.name(odd.fromId()))
        .with("title", String.valueOf(odd.title()))
        .with("place", sheet.name(other.fromId()))
        .with("other", String.valueOf(other.title()))
        .at(odd.source(), other.source());
  }
}
