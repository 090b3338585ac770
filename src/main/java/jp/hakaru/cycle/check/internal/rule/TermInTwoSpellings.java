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

/** One term that a paper spells in two ways (二通りの書き方): 取組 and 取り組み, 寄付 and 寄附. */
final class TermInTwoSpellings implements Rule {
  @Override
  public String code() {
    return "HK-707";
  }

  /** The end of a sentence that tells somebody something. */
  private static final Pattern TOLD = Pattern.compile("(?:ます|ました|ません|です|でした)。");

  private final List<Spelling> spellings = Spelling.all();

  @Override
  public void check(Sheet sheet, Report report) {
    Map<String, List<SheetTexts.Written>> documents = new LinkedHashMap<>();
    for (SheetTexts.Written text : sheet.texts()) {
      if (isSentence(text) && text.source() != null) {
        SourceText.documents(text.source())
            .forEach(one -> documents.computeIfAbsent(one, any -> new ArrayList<>()).add(text));
      }
    }
    for (List<SheetTexts.Written> texts : documents.values()) {
      for (Spelling spelling : spellings) {
        check(spelling, texts, report);
      }
    }
  }

  /** Names and notes may be spelt as their bearers like; a paragraph or a reason may not. */
  private static boolean isSentence(SheetTexts.Written text) {
    return text.role() != null || TOLD.matcher(text.text()).find();
  }

  private static void check(Spelling spelling, List<SheetTexts.Written> texts, Report report) {
    List<SheetTexts.Written> one = new ArrayList<>();
    List<SheetTexts.Written> other = new ArrayList<>();
    for (SheetTexts.Written text : texts) {
      if (spelling.hasOne(text.folded())) {
        one.add(text);
      }
      if (spelling.hasOther(text.folded())) {
        other.add(text);
      }
    }
    if (one.isEmpty() || other.isEmpty()) {
      return;
    }
    boolean oneIsRare = one.size() < other.size();
    SheetTexts.Written rare = oneIsRare ? one.getFirst() : other.getFirst();
    SheetTexts.Written usual = oneIsRare ? other.getFirst() : one.getFirst();
    report
        .find()
        .with("one", spelling.name())
        .with("other", spelling.otherName())
        .with("count", one.size())
        .with("number", other.size())
        .with("place", rare.what())
        .at(rare.source(), usual.source());
  }
}
