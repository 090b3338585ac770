package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.internal.joint.draft.JointDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.map.NarrativeRows;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.map.PageMapper;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** A paper of joint work as rows (連携の資料の行). */
public final class JointMapper {
  private final JointPapersProfile profile;
  private final Municipality body;
  private final NaturalIds ids;
  private final Notes notes;

  public JointMapper(JointPapersProfile profile, Municipality body, Notes notes) {
    this.profile = profile;
    this.body = body;
    this.ids = new NaturalIds(body.code());
    this.notes = notes;
  }

  /** Adds the rows of {@code draft}, which was read of {@code document}, to {@code dossier}. */
  public void map(JointDraft draft, Id document, Dossier.Builder dossier) {
    ClaimBook book = new ClaimBook(dossier, document, notes);
    Names topics = new Names(profile.headingTails());
    SurveyRows surveys = new SurveyRows(book, ids, body, topics, notes);
    draft.surveys().forEach(surveys::add);
    Names themes = new Names(profile.headingTails());
    new ThemeRows(book, ids, body, topics, themes).add(draft.themes());
    EffortRows efforts = new EffortRows(book, ids, body, themes, notes);
    efforts.add(draft.efforts());
    new Reprints(notes).check(draft.efforts());
    TermFigures figures = new TermFigures(profile, notes);
    efforts.known().forEach((effort, id) -> figures.check(effort, id));
    new EventRows(book, ids, body).add(draft.events());
    Map<PageNode, NodeRow> nodes = new HashMap<>();
    for (PageDraft plan : draft.plans()) {
      Map<PageNode, NodeRow> of =
          new PageMapper(profile.plan(), body, notes).map(plan, document, dossier);
      nodes.putAll(of);
      spellings(plan.plan(), of);
    }
    new RoadmapRows(book, ids, notes, nodes, efforts.known()).add(draft.roadmap());
  }

  /** Doubts of the name of a plan, whose id its nodes tell. */
  private void spellings(PageDraft.Plan plan, Map<PageNode, NodeRow> nodes) {
    Value title = plan.title();
    if (title != null) {
      nodes.values().stream()
          .map(NodeRow::planId)
          .findFirst()
          .ifPresent(id -> new PlanSpellings(profile.bodies(), notes).check(title, id));
    }
  }

  /** Adds the texts of one owner. */
  static void texts(
      ClaimBook book, OwnerKind kind, Id owner, @Nullable FiscalYear year, List<JointText> texts) {
    NarrativeRows rows = new NarrativeRows(book, year);
    texts.forEach(text ->
        rows.add(
            kind,
            owner,
            new NarrativeRows.Text(
                text.role(), text.section(), text.heading(), text.number(), text.text())));
  }
}
