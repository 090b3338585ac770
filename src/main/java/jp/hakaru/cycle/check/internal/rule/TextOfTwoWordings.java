package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A text that a paper prints again with other words, as its reader has noted (二通りに書かれた文). */
final class TextOfTwoWordings implements Rule {
  private static final String REASON = "two_spellings";
  private static final int LEAST = 10;
  private static final int PART = 3;
  private static final int AROUND = 8;

  @Override
  public String code() {
    return "HK-711";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    List<DoubtRow> before = new ArrayList<>();
    Set<Set<String>> told = new HashSet<>();
    for (DoubtRow doubt : sheet.dossier().rows(Table.DOUBTS)) {
      if (!doubt.reason().equals(REASON) || doubt.field() != null) {
        continue;
      }
      for (DoubtRow other : before) {
        if (other.documentId().equals(doubt.documentId())
            && areOne(doubt.text(), other.text())
            && told.add(Set.of(key(doubt.text()), key(other.text())))) {
          report
              .find()
              .with("one", differing(doubt.text(), other.text()))
              .with("other", differing(other.text(), doubt.text()))
              .at(source(other), source(doubt));
          break;
        }
      }
      before.add(doubt);
    }
  }

  private static String source(DoubtRow doubt) {
    return doubt.documentId() + "#" + doubt.place();
  }

  /** Alike, and not the same but for widths, blanks and the full stop at the end. */
  private static boolean areOne(String one, String other) {
    String from = key(one);
    String to = key(other);
    int distance = Likeness.distance(from, to);
    return Math.min(from.length(), to.length()) >= LEAST
        && distance > 0
        && distance * PART <= Math.min(from.length(), to.length());
  }

  private static String key(String text) {
    return TextFold.key(text).replaceAll("(?:等|など)?。?$", "");
  }

  /** From where {@code text} first differs from {@code other}. */
  private static String differing(String text, String other) {
    int at = 0;
    while (at < text.length() && at < other.length() && text.charAt(at) == other.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - AROUND);
    int to = Math.min(text.length(), at + AROUND);
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }
}
