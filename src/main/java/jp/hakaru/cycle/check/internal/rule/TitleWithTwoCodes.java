package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A title of another plan that bears two numbers (二つの番号をもつ関連先): the rarer one is told. */
final class TitleWithTwoCodes implements Rule {
  private static final int LEAST = 4;

  @Override
  public String code() {
    return "HK-503";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    byTitle(sheet).values().stream()
        .filter(codes -> codes.size() > 1)
        .forEach(codes -> check(List.copyOf(codes.values()), sheet, report));
  }

  /** The references with a number and a title, by scheme and title, then by number. */
  static Map<List<String>, Map<String, List<LinkRow>>> byTitle(Sheet sheet) {
    Map<List<String>, Map<String, List<LinkRow>>> titles = new LinkedHashMap<>();
    for (LinkRow link : sheet.dossier().rows(Table.LINKS)) {
      String title = link.title() == null ? "" : TextFold.key(link.title());
      if (link.code() != null && title.length() >= LEAST) {
        titles
            .computeIfAbsent(List.of(link.scheme(), title), key -> new LinkedHashMap<>())
            .computeIfAbsent(link.code(), code -> new ArrayList<>())
            .add(link);
      }
    }
    return titles;
  }

  private static void check(List<List<LinkRow>> codes, Sheet sheet, Report report) {
    List<LinkRow> usual =
        codes.stream().max(Comparator.comparingInt(List::size)).orElse(codes.getFirst());
    for (List<LinkRow> links : codes) {
      if (!links.equals(usual)) {
        LinkRow link = links.getFirst();
        report
            .find()
            .with("name", sheet.name(link.fromId()))
            .with("scheme", link.scheme())
            .with("title", String.valueOf(link.title()))
            .with("code", String.valueOf(link.code()))
            .with("usual", String.valueOf(usual.getFirst().code()))
            .at(link.source(), usual.getFirst().source());
      }
    }
  }
}
