package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetTexts;

/** A sentence that ends without its full stop, where nearly all have one (句点のない文). */
final class MissingFullStop implements Rule {
  private static final Pattern SENTENCE = Pattern.compile(".*(?:ました|ません|ます|でした|です)(。?)");
  private static final int SHARE = 10;

  @Override
  public String code() {
    return "HK-710";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<String, List<SheetTexts.Written>> open = new LinkedHashMap<>();
    Map<String, Integer> all = new LinkedHashMap<>();
    for (SheetTexts.Written text : sheet.texts()) {
      String folded = text.folded().strip();
      if (text.source() != null && isSentence(text) && SENTENCE.matcher(folded).matches()) {
        for (String document : SourceText.documents(text.source())) {
          all.merge(document, 1, Integer::sum);
          if (!folded.endsWith("。")) {
            open.computeIfAbsent(document, any -> new ArrayList<>()).add(text);
          }
        }
      }
    }
    open.forEach((document, texts) -> {
      int count = all.getOrDefault(document, 0);
      if (texts.size() * SHARE <= count) {
        for (SheetTexts.Written text : texts) {
          report
              .find()
              .with("name", text.what())
              .with("count", count)
              .with("text", end(text.text().strip()))
              .at(text.source());
        }
      }
    });
  }

  /** Titles and headings have no full stop; a long text without a role is no title. */
  private static boolean isSentence(SheetTexts.Written text) {
    return text.role() != null
        || text.text().contains("、")
        || text.text().contains("。")
        || text.text().endsWith("ました");
  }

  private static String end(String text) {
    int from = Math.max(0, text.length() - 12);
    return (from == 0 ? "" : "…") + text.substring(from);
  }
}
