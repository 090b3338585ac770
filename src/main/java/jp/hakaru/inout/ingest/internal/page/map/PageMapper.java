package jp.hakaru.inout.ingest.internal.page.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Step 7 for pages of a plan, map (計画のページの写し): what was read becomes rows with claims. */
public final class PageMapper {
  private final FormProfile.PlanWords plan;
  private final Municipality body;
  private final NaturalIds ids;
  private final Notes notes;

  /**
   * @param plan of what kind the plan is, and its title where the paper prints none
   */
  public PageMapper(FormProfile.PlanWords plan, Municipality body, Notes notes) {
    this.plan = plan;
    this.body = body;
    this.ids = new NaturalIds(body.code());
    this.notes = notes;
  }

  /**
   * Adds the rows of {@code draft}, which was read of {@code document}, to {@code dossier}.
   *
   * @return the rows of its nodes, without those that were left
   */
  public Map<PageNode, NodeRow> map(PageDraft draft, Id document, Dossier.Builder dossier) {
    ClaimBook book = new ClaimBook(dossier, document, notes);
    Head head = new Head(draft.plan(), book);
    ActRow act = head.act();
    PlanNodes nodes = new PlanNodes(ids, book, notes, head.plan(act), draft.nodes());
    NodeTexts texts = new NodeTexts(book, notes);
    PlanTargets targets = new PlanTargets(ids, book, notes, act.actId());
    NamedProjects projects = new NamedProjects(ids, book, notes, body, act);
    Map<PageNode, NodeRow> rows = new HashMap<>();
    for (PageNode node : draft.nodes()) {
      NodeRow row = nodes.add(node);
      if (row != null) {
        rows.put(node, row);
        texts.add(node, row);
        targets.add(node.indicators(), row);
        projects.add(node, row);
      }
    }
    targets.define();
    return rows;
  }

  /** The plan and the act that states it (計画と決定). */
  private final class Head {
    private final PageDraft.Plan draft;
    private final ClaimBook book;
    private final String title;
    private final @Nullable FiscalYear start;

    Head(PageDraft.Plan draft, ClaimBook book) {
      this.draft = draft;
      this.book = book;
      Value printed = draft.title();
      PageDraft.YearAt from = draft.start();
      this.title = printed == null ? plan.title() : printed.text();
      this.start = from == null ? null : from.year();
    }

    ActRow act() {
      List<ClaimBook.Field> fields = new ArrayList<>();
      year("fiscal_year", draft.start(), fields);
      if (start == null) {
        title(fields);
      }
      return book.add(
          Table.ACTS,
          fields,
          source ->
              new ActRow(
                  ids.act(ActKind.PLAN, start, title),
                  ActKind.PLAN,
                  start,
                  null,
                  title,
                  null,
                  start == null ? null : start.firstDay(),
                  source));
    }

    PlanRow plan(ActRow act) {
      List<ClaimBook.Field> fields = new ArrayList<>();
      title(fields);
      year("start_year", draft.start(), fields);
      FiscalYear end = year("end_year", draft.end(), fields);
      return book.add(
          Table.PLANS,
          fields,
          source ->
              new PlanRow(
                  ids.plan(plan.kind(), title, start),
                  body.code(),
                  body.name(),
                  title,
                  draft.title() == null,
                  plan.kind(),
                  null,
                  act.actId(),
                  start,
                  end,
                  source));
    }

    private void title(List<ClaimBook.Field> fields) {
      Value printed = draft.title();
      if (printed != null) {
        fields.add(ClaimBook.Field.of("title", printed));
      }
    }

    private static @Nullable FiscalYear year(
        String column, PageDraft.@Nullable YearAt at, List<ClaimBook.Field> fields) {
      if (at == null) {
        return null;
      }
      fields.add(new ClaimBook.Field(column, at.pieces()));
      return at.year();
    }
  }
}
