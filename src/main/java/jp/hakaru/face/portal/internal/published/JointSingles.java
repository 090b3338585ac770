package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.NeedRow;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.ShareRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.joint.EffortPage;
import jp.hakaru.face.portal.internal.joint.ThemePage;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** Makes the pages of single efforts and themes of joint work (連携の取組とテーマの画面). */
final class JointSingles {
  private final PublishedPages.Sheet sheet;
  private final PublicReading reading;
  private final PageHead head;

  private JointSingles(PublishedPages.Sheet sheet) {
    this.sheet = sheet;
    this.reading = sheet.reading();
    this.head = sheet.head();
  }

  static JointSingles of(PublishedPages.Sheet sheet) {
    return new JointSingles(sheet);
  }

  /** Empty where no effort has that id. */
  Optional<EffortPage> effort(Id id) {
    return effortRow(id).map(this::effort);
  }

  private EffortPage effort(EffortRow row) {
    List<EffortRow> shown = withParts(row);
    List<String> efforts = shown.stream().map(Row::key).toList();
    List<RoadmapRow> cells =
        reading.rows(Table.ROADMAP, "owner_id", List.of(row.effortId().value()));
    Stream<String> shares =
        reading.rows(Table.SHARES, "effort_id", efforts).stream().map(ShareRow::key);
    JointPages pages =
        JointPages.of(
            reading,
            Stream.of(efforts.stream(), shares, cells.stream().map(Row::key))
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet()));
    return new EffortPage(
        head,
        pages.efforts().effort(row),
        row.fiscalYear(),
        above(row),
        crumb(row.themeId(), this::themeRow, this::crumb),
        crumb(row.sameMoneyAs(), this::effortRow, this::crumb),
        pages.roadmaps(cells),
        FiscalYear.of(sheet.day()),
        sheet.changes());
  }

  private List<EffortRow> withParts(EffortRow row) {
    List<EffortRow> all = new ArrayList<>(List.of(row));
    List<EffortRow> below = all;
    while (!below.isEmpty()) {
      List<String> parents = below.stream().map(Row::key).toList();
      below = reading.rows(Table.EFFORTS, "parent_id", parents);
      all.addAll(below);
    }
    return all;
  }

  private List<Crumb> above(EffortRow row) {
    List<Crumb> crumbs = new ArrayList<>();
    UnaryOperator<@Nullable EffortRow> parent =
        one ->
            one == null || one.parentId() == null ? null : effortRow(one.parentId()).orElse(null);
    for (EffortRow at = parent.apply(row); at != null; at = parent.apply(at)) {
      crumbs.add(crumb(at));
    }
    return crumbs.reversed();
  }

  /** Empty where no theme has that id. */
  Optional<ThemePage> theme(Id id) {
    return themeRow(id).map(this::theme);
  }

  private ThemePage theme(ThemeRow row) {
    List<NeedRow> topics =
        reading.rows(Table.NEEDS, "topic_id", JointPages.list(row.topicIds())).stream()
            .sorted(Comparator.comparing(NeedRow::position))
            .toList();
    List<ThemeRow> others =
        reading.rows(Table.THEMES, "title", List.of(row.title())).stream()
            .filter(other -> !other.themeId().equals(row.themeId()))
            .sorted(Comparator.comparing(ThemeRow::fiscalYear).reversed())
            .toList();
    JointPages pages =
        JointPages.of(
            reading,
            Stream.of(List.of(row), topics, others)
                .flatMap(rows -> rows.stream().map(Row::key))
                .collect(Collectors.toUnmodifiableSet()));
    return new ThemePage(
        head,
        pages.theme(row),
        row.fiscalYear(),
        topics.stream().map(pages::topic).toList(),
        reading.rows(Table.EFFORTS, "theme_id", List.of(row.key())).stream()
            .sorted(Comparator.comparing(EffortRow::position))
            .map(this::crumb)
            .toList(),
        others.stream()
            .map(other -> new ThemePage.Other(other.fiscalYear(), crumb(other), pages.theme(other)))
            .toList(),
        sheet.changes());
  }

  private Optional<EffortRow> effortRow(Id id) {
    return reading.rows(Table.EFFORTS, "effort_id", Set.of(id.value())).stream().findFirst();
  }

  private Optional<ThemeRow> themeRow(Id id) {
    return reading.rows(Table.THEMES, "theme_id", Set.of(id.value())).stream().findFirst();
  }

  private static <R> @Nullable Crumb crumb(
      @Nullable Id id, Function<Id, Optional<R>> row, Function<R, Crumb> crumb) {
    return id == null ? null : row.apply(id).map(crumb).orElse(null);
  }

  private Crumb crumb(EffortRow row) {
    String title = JointEfforts.title(row);
    String number = row.number();
    return new Crumb(head.effort(row.effortId()), number == null ? title : number + " " + title);
  }

  private Crumb crumb(ThemeRow row) {
    return new Crumb(head.theme(row.themeId()), row.title());
  }
}
