package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetTexts;
import jp.hakaru.cycle.check.internal.Word;
import jp.hakaru.cycle.check.internal.WordList;

/** A particle, a word or an ending that stands twice in a row (重なる助詞・語尾). */
final class DoubledParticle implements Rule {
  private static final Pattern KANA = Pattern.compile("[ぁ-ん]{2}");
  private static final Pattern KANJI = Pattern.compile("([一-龠&&[^市町村県区]])\\1(?=[一-龠])");
  private final WordList doubled = WordList.named("doubled");

  @Override
  public String code() {
    return "HK-705";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (SheetTexts.Written text : sheet.texts()) {
      checkKanji(text, sheet, report);
      for (Pattern pattern : doubled.patterns()) {
        Matcher found = pattern.matcher(text.folded());
        if (found.find() && isDoubled(found, text.folded(), sheet)) {
          report
              .find()
              .with("name", text.what())
              .with("found", around(text.folded(), found))
              .at(text.source());
        }
      }
    }
  }

  /** The last character of a word that stands again by itself before the next word. */
  private static void checkKanji(SheetTexts.Written text, Sheet sheet, Report report) {
    Matcher twice = KANJI.matcher(text.folded());
    if (!twice.find()) {
      return;
    }
    List<Word> words = sheet.analyser().words(text.folded());
    for (int i = 1; i + 1 < words.size(); i++) {
      Word before = words.get(i - 1);
      Word word = words.get(i);
      Word after = words.get(i + 1);
      if (word.surface().length() == 1
          && before.surface().length() > 1
          && before.isNoun()
          && before.surface().endsWith(word.surface())
          && before.start() + before.surface().length() == word.start()
          && after.isNoun()
          && after.surface().length() > 1
          && KANJI.matcher(word.surface() + word.surface() + after.surface()).lookingAt()
          && !word.part().startsWith("名詞-数")) {
        report
            .find()
            .with("name", text.what())
            .with("found", before.surface() + word.surface() + after.surface())
            .at(text.source());
      }
    }
  }

  /** Two kana alone may be parts of words: they are doubled behind a noun, each a particle. */
  private static boolean isDoubled(Matcher found, String text, Sheet sheet) {
    if (!KANA.matcher(found.group()).matches()) {
      return true;
    }
    List<Word> words = sheet.analyser().words(text);
    for (int i = 2; i < words.size(); i++) {
      Word before = words.get(i - 1);
      Word word = words.get(i);
      if (word.start() == found.start() + 1
          && before.start() == found.start()
          && words.get(i - 2).isNoun()
          && before.isParticle()
          && word.isParticle()) {
        return true;
      }
    }
    return false;
  }

  private static String around(String text, Matcher found) {
    return text.substring(Math.max(0, found.start() - 6), Math.min(text.length(), found.end() + 6));
  }
}
