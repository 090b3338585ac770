package jp.hakaru.cycle.check.internal.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetTexts;

/** A title whose parts are set off by other signs elsewhere (区切りの違う題): 川・海と山, 川、海と山. */
final class PunctuatedTwoWays implements Rule {
  private static final Pattern SIGNS = Pattern.compile("[・、,]");
  private static final int LEAST = 6;
  private static final int MOST = 40;

  @Override
  public String code() {
    return "HK-714";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<String, SheetTexts.Written> first = new LinkedHashMap<>();
    for (SheetTexts.Written text : sheet.texts()) {
      String key = TextFold.key(text.folded());
      String letters = SIGNS.matcher(key).replaceAll("");
      if (text.source() == null
          || letters.length() < LEAST
          || letters.length() > MOST
          || letters.indexOf('。') >= 0) {
        continue;
      }
      SheetTexts.Written other =
          first.putIfAbsent(letters + SourceText.documents(text.source()), text);
      if (other != null && !TextFold.key(other.folded()).equals(key)) {
        report
            .find()
            .with("one", other.text())
            .with("other", text.text())
            .at(text.source(), other.source());
      }
    }
  }
}
