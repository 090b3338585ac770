package jp.hakaru.cycle.check.internal.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRole;
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

/** Another body's name where one's own is meant (自分の町として書かれたよその町の名). */
final class OtherMunicipality implements Rule {
  private static final Pattern BODY =
      Pattern.compile(
          "(?:^|(?<=[、。・「『(\\s])|(?<=[ぁ-ん]))"
              + "(?<name>(?:(?<![ぁ-ん])[ぁ-ん]{2,5})?[一-龠々ヶァ-ヴー&&[^市町村]]{1,5}[市町村])"
              + "(?=[にのでをがはへ]|(?![街民場])[^、。・]*(?:計画|戦略|プラン|ビジョン|方針|指針)$)");

  /** A plan's title that begins with the name of a body. */
  private static final Pattern PLAN =
      Pattern.compile(
          "^(?<name>[一-龠々ヶァ-ヴーぁ-ん&&[^市町村]]{1,6}[市町村])" + "(?![街民場]).*(?:計画|戦略|プラン|ビジョン|方針|指針)$");

  private final WordList own = WordList.named("own_town");
  private final WordList neighbours = WordList.named("neighbours");
  private final WordList none = WordList.named("no_body");

  @Override
  public String code() {
    return "HK-505";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Set<String> names = new HashSet<>();
    for (PlanRow plan : sheet.dossier().rows(Table.PLANS)) {
      names.add(TextFold.key(plan.municipality()));
    }
    if (names.isEmpty()) {
      return;
    }
    for (SheetTexts.Written text : sheet.texts()) {
      if (text.role() == NarrativeRole.CITIZENS || own.isIn(text.folded())) {
        check(BODY, text.what(), text.text(), text.source(), names, report);
      }
    }
    for (LinkRow link : sheet.dossier().rows(Table.LINKS)) {
      if (link.title() != null) {
        String what = sheet.name(link.fromId());
        check(PLAN, what, link.title(), link.source(), names, report);
      }
    }
  }

  private void check(
      Pattern form,
      String what,
      String text,
      @Nullable String source,
      Set<String> names,
      Report report) {
    String folded = TextFold.fold(text).text();
    Matcher body = form.matcher(folded);
    while (body.find()) {
      String name = body.group("name");
      boolean known = Municipalities.bundled().names().contains(name);
      if ((known || name.endsWith("市"))
          && names.stream().noneMatch(mine -> mine.endsWith(name) || name.endsWith(mine))
          && !none.isIn(name)
          && !neighbours.isIn(folded)) {
        report
            .find()
            .with("what", what)
            .with("name", name)
            .with("own", names.iterator().next())
            .with("text", Excerpt.of(text))
            .at(source);
      }
    }
  }
}
