package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/**
 * A reference to a pillar of another plan beyond the last that the papers name (ほかの計画にない柱の番号). What
 * pillars there are the titled references tell, if they are numbered without a gap.
 */
final class PillarBeyondLast implements Rule {
  private static final Pattern CODE = Pattern.compile("(?<top>[IVX]{1,5}|[0-9]{1,2})(?:[-.(].*)?");
  private static final List<String> ROMAN =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  @Override
  public String code() {
    return "HK-502";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<String, List<LinkRow>> schemes = new LinkedHashMap<>();
    for (LinkRow link : sheet.dossier().rows(Table.LINKS)) {
      if (link.code() != null && top(link).isPresent()) {
        schemes.computeIfAbsent(link.scheme(), scheme -> new ArrayList<>()).add(link);
      }
    }
    schemes.forEach((scheme, links) -> check(scheme, links, sheet, report));
  }

  private static void check(String scheme, List<LinkRow> links, Sheet sheet, Report report) {
    TreeSet<Integer> titled = new TreeSet<>();
    links.stream()
        .filter(link -> link.title() != null)
        .forEach(link -> titled.add(top(link).orElseThrow()));
    if (titled.size() < 2 || titled.first() != 1 || titled.last() != titled.size()) {
      return;
    }
    List<LinkRow> beyond =
        links.stream()
            .filter(link -> link.title() == null && top(link).orElseThrow() > titled.last())
            .toList();
    if (beyond.size() == 1) {
      LinkRow link = beyond.getFirst();
      report
          .find()
          .with("name", sheet.name(link.fromId()))
          .with("scheme", scheme)
          .with("code", String.valueOf(link.code()))
          .with("number", top(link).orElseThrow())
          .with("last", titled.last())
          .at(link.source());
    }
  }

  private static OptionalInt top(LinkRow link) {
    Matcher code = CODE.matcher(link.code() == null ? "" : link.code());
    if (!code.matches()) {
      return OptionalInt.empty();
    }
    String top = code.group("top");
    int number = Character.isDigit(top.charAt(0)) ? Integer.parseInt(top) : ROMAN.indexOf(top);
    return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
