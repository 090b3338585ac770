package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/**
 * A number of another plan that bears two pillars (二つの柱をもつ番号): {@code 2 A x} and {@code 2 B y},
 * where A stands in several references. A title with two numbers is told by {@link
 * TitleWithTwoCodes}.
 */
final class CodeWithTwoPillars implements Rule {
  @Override
  public String code() {
    return "HK-507";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<List<String>, Map<String, List<LinkRow>>> pillars = new LinkedHashMap<>();
    for (Map<String, List<LinkRow>> codes : TitleWithTwoCodes.byTitle(sheet).values()) {
      if (codes.size() == 1) {
        codes.values().iterator().next().forEach(link -> add(link, pillars));
      }
    }
    pillars.values().forEach(names -> check(names, sheet, report));
  }

  private static void add(LinkRow link, Map<List<String>, Map<String, List<LinkRow>>> pillars) {
    String title = TextFold.fold(String.valueOf(link.title())).text().strip();
    String code = String.valueOf(link.code());
    int blank = title.indexOf(' ');
    if (blank > 0 && code.chars().allMatch(Character::isLetterOrDigit)) {
      pillars
          .computeIfAbsent(List.of(link.scheme(), code), key -> new LinkedHashMap<>())
          .computeIfAbsent(title.substring(0, blank), pillar -> new ArrayList<>())
          .add(link);
    }
  }

  private static void check(Map<String, List<LinkRow>> names, Sheet sheet, Report report) {
    List<LinkRow> usual =
        names.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    if (usual.size() > 1) {
      names.values().stream()
          .filter(links -> links.size() < usual.size())
          .map(List::getFirst)
          .forEach(link ->
              report
                  .find()
                  .with("name", sheet.name(link.fromId()))
                  .with("scheme", link.scheme())
                  .with("code", String.valueOf(link.code()))
                  .with("title", String.valueOf(link.title()))
                  .with("usual", String.valueOf(usual.getFirst().title()))
                  .at(link.source(), usual.getFirst().source()));
    }
  }
}
