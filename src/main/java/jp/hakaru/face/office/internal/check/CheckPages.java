package jp.hakaru.face.office.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.cycle.check.CheckWords;
import jp.hakaru.cycle.check.RuleGroup;
import jp.hakaru.cycle.check.RuleHead;
import jp.hakaru.cycle.check.Severity;

/** Makes the page of a checked record (点検の画面の組み立て). */
final class CheckPages {
  /** More findings than that nobody reads on one page. */
  private static final int MOST = 300;

  private final RecordCheck check;
  private final List<RuleHead> rules;
  private final CheckWords words;
  private final List<FoundLine> all;
  private final List<FoundLine> open;

  CheckPages(RecordCheck check, List<RuleHead> rules, Locale locale) {
    this.check = check;
    this.rules = rules;
    this.words = CheckWords.in(locale);
    this.all = FoundLines.of(check, rules, words);
    this.open = all.stream().filter(line -> line.acceptance() == null).toList();
  }

  /** The findings that {@code filter} shows, accepted or not. */
  List<FoundLine> lines(CheckFilter filter) {
    return all.stream().filter(filter::shows).toList();
  }

  CheckPage page(CheckFilter filter, List<String> problems, String done) {
    List<FoundLine> shown = open.stream().filter(filter::shows).toList();
    List<String> told = new ArrayList<>(problems);
    check.tuning().problems().forEach(problem -> told.add(words.say(problem)));
    return new CheckPage(
        check.body(),
        Stream.of(Severity.values()).map(this::count).toList(),
        all.stream().filter(line -> line.acceptance() != null).toList(),
        filter,
        groups(),
        severities(),
        departments(),
        ruleOptions(),
        shown.size(),
        Math.max(0, shown.size() - MOST),
        bySheet(shown.stream().limit(MOST).toList()),
        told,
        done);
  }

  private CheckPage.Count count(Severity severity) {
    String token = Datum.token(severity);
    return new CheckPage.Count(
        token, words.label(severity), number(line -> line.severity().equals(token)));
  }

  private int number(Predicate<FoundLine> isMeant) {
    return (int) open.stream().filter(isMeant).count();
  }

  private List<CheckPage.Option> groups() {
    return options(
        Stream.of(RuleGroup.values())
            .map(group -> {
              String token = Datum.token(group);
              return new CheckPage.Option(
                  token, words.label(group), number(line -> line.group().equals(token)));
            }));
  }

  private List<CheckPage.Option> severities() {
    return options(
        Stream.of(Severity.values())
            .map(this::count)
            .map(one -> new CheckPage.Option(one.severity(), one.label(), one.number())));
  }

  private List<CheckPage.Option> departments() {
    Map<String, Integer> numbers = new TreeMap<>();
    open.forEach(line -> line.departments().forEach(one -> numbers.merge(one, 1, Integer::sum)));
    return numbers.entrySet().stream()
        .map(one -> new CheckPage.Option(one.getKey(), one.getKey(), one.getValue()))
        .toList();
  }

  private List<CheckPage.Option> ruleOptions() {
    return options(
        rules.stream()
            .map(rule ->
                new CheckPage.Option(
                    rule.code(),
                    rule.code() + " " + rule.title(),
                    number(line -> line.code().equals(rule.code())))));
  }

  private static List<CheckPage.Option> options(Stream<CheckPage.Option> options) {
    return options.filter(option -> option.number() > 0).toList();
  }

  private static List<CheckPage.SheetGroup> bySheet(List<FoundLine> lines) {
    Map<String, List<FoundLine>> sheets =
        lines.stream()
            .collect(
                Collectors.groupingBy(FoundLine::sheet, LinkedHashMap::new, Collectors.toList()));
    return sheets.entrySet().stream()
        .map(sheet ->
            new CheckPage.SheetGroup(
                sheet.getKey(), sheet.getValue().getFirst().departments(), sheet.getValue()))
        .toList();
  }
}
