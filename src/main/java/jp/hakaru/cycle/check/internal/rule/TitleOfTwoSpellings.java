package jp.hakaru.cycle.check.internal.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.Word;

/**
 * A title that a paper prints with other characters elsewhere (二通りに書かれた題), as its reader has noted;
 * what goes on in brackets or sounds alike is the same.
 */
final class TitleOfTwoSpellings implements Rule {
  private static final String REASON = "two_spellings";
  private static final int LEAST = 6;
  private static final int MOST = 3;
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔<].*$");

  @Override
  public String code() {
    return "HK-408";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Set<Set<String>> told = new HashSet<>();
    for (DoubtRow doubt : sheet.dossier().rows(Table.DOUBTS)) {
      if (doubt.reason().equals(REASON) && doubt.id() != null && "title".equals(doubt.field())) {
        Id id = new Id(doubt.id());
        String one = core(sheet.title(id));
        String other = core(doubt.text());
        if (areTwo(one, other) && !soundAlike(one, other, sheet) && told.add(Set.of(one, other))) {
          report
              .find()
              .with("one", sheet.title(id))
              .with("other", doubt.text().strip())
              .at(doubt.documentId() + "#" + doubt.place(), sheet.source(id));
        }
      }
    }
  }

  private static String core(String title) {
    return BRACKETS.matcher(TextFold.key(title)).replaceAll("");
  }

  private static boolean areTwo(String one, String other) {
    return Math.min(one.length(), other.length()) >= LEAST
        && !one.equals(other)
        && Likeness.distance(one, other) <= MOST;
  }

  /** Whether one is only the other with more or fewer kanji: 住み続ける, 住みつづける. */
  private static boolean soundAlike(String one, String other, Sheet sheet) {
    return reading(one, sheet).equals(reading(other, sheet));
  }

  private static String reading(String title, Sheet sheet) {
    return Word.reading(sheet.analyser().words(title));
  }
}
