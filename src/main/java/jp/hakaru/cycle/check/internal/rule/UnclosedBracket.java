package jp.hakaru.cycle.check.internal.rule;

import java.util.regex.Pattern;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetTexts;

/** A bracket that is not closed, or was never opened (閉じていない括弧). */
final class UnclosedBracket implements Rule {
  private static final String OPEN = "(「『【〔〈《[“";
  private static final String CLOSE = ")」』】〕〉》]”";

  /** A number or a word of an item, closed but not opened: 1), ア), 例). */
  private static final Pattern ITEM = Pattern.compile("(?:^|.*[\\s、。・])[^\\s、。・]{1,3}");

  @Override
  public String code() {
    return "HK-706";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (SheetTexts.Written text : sheet.texts()) {
      if (text.role() == null && text.text().indexOf('。') < 0) {
        continue;
      }
      char odd = odd(text.folded());
      if (odd != 0) {
        report
            .find()
            .with("name", text.what())
            .with("bracket", String.valueOf(odd))
            .with("fault", OPEN.indexOf(odd) >= 0 ? "閉じていません" : "開かれていません")
            .with("text", Excerpt.of(text.text()))
            .at(text.source());
      }
    }
  }

  /** The first bracket without its other half; 0 where there is none. */
  private static char odd(String text) {
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = CLOSE.indexOf(c);
      if (OPEN.indexOf(c) >= 0) {
        open.append(c);
      } else if (kind >= 0) {
        int last = open.length() - 1;
        if (last < 0 && c == ')' && ITEM.matcher(text.substring(0, i)).matches()) {
          continue;
        }
        if (last < 0 || open.charAt(last) != OPEN.charAt(kind)) {
          return last < 0 ? c : open.charAt(last);
        }
        open.setLength(last);
      }
    }
    return open.isEmpty() ? 0 : open.charAt(0);
  }
}
