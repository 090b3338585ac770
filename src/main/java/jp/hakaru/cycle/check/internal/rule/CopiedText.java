package jp.hakaru.cycle.check.internal.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetTexts;
import jp.hakaru.cycle.check.internal.WordList;

/** A paragraph or reason that stands on two sheets of one year, word for word (ほかの調書の写し). */
final class CopiedText implements Rule {
  private static final int LEAST = 30;
  private final WordList relisted = WordList.named("relisted");
  private final WordList common = WordList.named("common_texts");

  @Override
  public String code() {
    return "HK-704";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<String, SheetTexts.Written> first = new HashMap<>();
    for (SheetTexts.Written text : sheet.texts()) {
      String key = text.folded().length() < LEAST ? "" : TextFold.key(text.folded());
      if (key.length() < LEAST || common.isIn(text.folded())) {
        continue;
      }
      SheetTexts.Written other =
          first.putIfAbsent(key + "\t" + text.year() + documents(text), text);
      if (other != null && !other.owner().equals(text.owner()) && !areSame(other, text)) {
        report
            .find()
            .with("name", text.what())
            .with("other", other.what())
            .with("text", Excerpt.of(text.text()))
            .at(text.source(), other.source());
      }
    }
  }

  private static String title(SheetTexts.Written text) {
    return TextFold.key(text.what().substring(text.what().indexOf(' ') + 1));
  }

  private static Set<String> documents(SheetTexts.Written text) {
    return text.source() == null ? Set.of() : SourceText.documents(text.source());
  }

  /** One thing that two rows stand for: listed again, or of one name. */
  private boolean areSame(SheetTexts.Written one, SheetTexts.Written other) {
    return title(one).equals(title(other))
        || relisted.isIn(one.what())
        || relisted.isIn(other.what())
        || Objects.equals(one.source(), other.source());
  }
}
