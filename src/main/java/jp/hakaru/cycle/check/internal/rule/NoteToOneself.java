package jp.hakaru.cycle.check.internal.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetTexts;
import jp.hakaru.cycle.check.internal.WordList;

/** A note to oneself that was left in a paper (消し忘れの覚え書き). */
final class NoteToOneself implements Rule {
  @Override
  public String code() {
    return "HK-702";
  }

  private final WordList notes = WordList.named("notes");

  @Override
  public void check(Sheet sheet, Report report) {
    for (SheetTexts.Written text : sheet.texts()) {
      String folded = text.folded();
      for (Pattern note : notes.patterns()) {
        Matcher found = note.matcher(folded);
        if (found.find()) {
          report
              .find()
              .with("name", text.what())
              .with("note", found.group())
              .with("text", Excerpt.of(text.text()))
              .at(text.source());
          break;
        }
      }
    }
  }
}
