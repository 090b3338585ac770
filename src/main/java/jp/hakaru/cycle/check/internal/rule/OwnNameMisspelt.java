package jp.hakaru.cycle.check.internal.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetTexts;
import jp.hakaru.cycle.check.internal.WordList;
import org.jspecify.annotations.Nullable;

/** The body's own name with one wrong character (自分の町の名の書き損じ). */
final class OwnNameMisspelt implements Rule {
  private static final int LEAST = 3;

  /** What begins with the end of a name and is a word of its own: 市民, 町内, 村落. */
  private static final Pattern WORD = Pattern.compile("[民場街内立道政役区制域外並]");

  private final WordList none = WordList.named("no_body");

  @Override
  public String code() {
    return "HK-509";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Set<String> names = new HashSet<>();
    for (PlanRow plan : sheet.dossier().rows(Table.PLANS)) {
      String name = TextFold.key(plan.municipality());
      if (name.length() >= LEAST && name.matches("[一-龠々ヶ]+[市町村]")) {
        names.add(name);
      }
    }
    for (String name : names) {
      for (SheetTexts.Written text : sheet.texts()) {
        String wrong = wrong(name, text.folded());
        if (wrong != null) {
          report
              .find()
              .with("what", text.what())
              .with("wrong", wrong)
              .with("own", name)
              .at(text.source());
        }
      }
    }
  }

  private @Nullable String wrong(String name, String text) {
    int length = name.length();
    char end = name.charAt(length - 1);
    for (int i = text.indexOf(end); i >= 0; i = text.indexOf(end, i + 1)) {
      String at = i + 1 < length ? "" : text.substring(i + 1 - length, i + 1);
      if (!at.isEmpty()
          && differBy(name, at) == 1
          && at.matches("[一-龠々ヶ]+")
          && !WORD.matcher(text).region(i + 1, text.length()).lookingAt()
          && !Municipalities.bundled().names().contains(at)
          && !none.isIn(at)) {
        return at;
      }
    }
    return null;
  }

  private static int differBy(String one, String other) {
    int count = 0;
    for (int i = 0; i < one.length(); i++) {
      count += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return count;
  }
}
