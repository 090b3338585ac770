package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.map.Fields;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Themes as rows (連携テーマの行). One printed twice in a paper is one. */
final class ThemeRows {
  private final ClaimBook book;
  private final NaturalIds ids;
  private final Municipality body;
  private final Names topics;
  private final Names known;
  private final Set<Id> added = new HashSet<>();

  /**
   * @param topics the topics of surveys by their titles and numbers
   * @param known takes the themes by their titles and numbers
   */
  ThemeRows(ClaimBook book, NaturalIds ids, Municipality body, Names topics, Names known) {
    this.topics = topics;
    this.known = known;
    this.book = book;
    this.ids = ids;
    this.body = body;
  }

  void add(List<ThemeDraft> themes) {
    themes.forEach(this::add);
  }

  private void add(ThemeDraft theme) {
    FiscalYear year = theme.year().year();
    Id id = ids.theme(year, theme.title().text());
    if (!added.add(id)) {
      return;
    }
    known.add(theme.title().text(), id);
    if (theme.number() != null) {
      known.add(theme.number().text(), id);
    }
    row(theme, id);
    JointMapper.texts(book, OwnerKind.THEME, id, year, theme.texts());
  }

  private void row(ThemeDraft theme, Id id) {
    Value named = theme.topics() == null ? theme.title() : theme.topics();
    @Nullable Id topic = topics.of(named.text()).orElse(null);
    ThemeDraft.Departments departments = theme.departments();
    int position = added.size();
    book.add(
        Table.THEMES,
        fields(theme, topic == null ? null : named),
        source ->
            new ThemeRow(
                id,
                body.code(),
                theme.year().year(),
                Value.textOf(theme.number()),
                theme.title().text(),
                theme.stage().stage(),
                yearOf(theme.from()),
                yearOf(theme.since()),
                departments == null ? null : departments.names().text(),
                departments != null && departments.open() != null,
                Value.textOf(theme.decidedIn()),
                topic == null ? null : topic.value(),
                position,
                source));
  }

  private static List<ClaimBook.Field> fields(ThemeDraft theme, @Nullable Value topic) {
    ThemeDraft.Departments departments = theme.departments();
    Fields fields =
        new Fields()
            .at("fiscal_year", theme.year().pieces())
            .with("number", theme.number())
            .with("title", theme.title())
            .with("stage", theme.stage().words())
            .with("decided_in", theme.decidedIn())
            .with("topic_ids", topic);
    year(fields, "from_year", theme.from());
    year(fields, "since_year", theme.since());
    if (departments != null) {
      fields.with("departments", departments.names()).with("departments_open", departments.open());
    }
    return fields.list();
  }

  private static void year(Fields fields, String column, @Nullable YearAt year) {
    if (year != null) {
      fields.at(column, year.pieces());
    }
  }

  private static @Nullable FiscalYear yearOf(@Nullable YearAt year) {
    return year == null ? null : year.year();
  }
}
