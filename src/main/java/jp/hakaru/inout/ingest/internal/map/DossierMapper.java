package jp.hakaru.inout.ingest.internal.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.internal.decide.PlanYears;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.NodeDraft;
import jp.hakaru.inout.ingest.internal.read.PaperDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.read.TextDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Step 7, map (調書への写し): what was read becomes rows with claims: plan, acts, tree and texts. */
public final class DossierMapper {
  private static final String YEAR = "{year}";

  private final Profile profile;
  private final Municipality body;
  private final NaturalIds ids;
  private final Notes notes;
  private final ClaimBook book;
  private final NarrativeRows narratives;
  private final Map<NodeDraft, NodeRow> nodeRows = new HashMap<>();
  private final Map<String, ActRow> acts = new HashMap<>();

  public DossierMapper(
      Profile profile, Municipality body, Id document, Dossier.Builder dossier, Notes notes) {
    this.profile = profile;
    this.body = body;
    this.ids = new NaturalIds(body.code());
    this.notes = notes;
    this.book = new ClaimBook(dossier, document, notes);
    this.narratives = new NarrativeRows(book, null);
  }

  public void map(PaperDraft draft, PlanYears years, Words words) {
    HeadWord.YearAt paper = new CostStages(profile).paper(draft.heads(), years);
    ActRow own = act(profile.plan().act().kind(), profile.plan().act().title(), paper);
    PlanRow plan = plan(draft, years, own);
    Tree tree = new Tree(draft.nodes());
    withoutMisplaced(draft.nodes(), tree);
    int position = 0;
    for (NodeDraft node : draft.nodes()) {
      if (node.claimed().title() == null) {
        unread(node);
        continue;
      }
      node(node, plan, tree, ++position);
    }
    ProjectMapper projects =
        new ProjectMapper(
            new Mapping(profile, words, book, notes, draft.unit()), body, this::act, paper);
    for (NodeDraft node : draft.nodes()) {
      NodeRow row = nodeRows.get(node);
      if (row == null || !tree.holdsProjects(node)) {
        node.projects().forEach(project -> unread(project));
        continue;
      }
      node.projects().stream()
          .filter(project -> !project.isRelisted())
          .forEach(project -> projects.map(project, row, own));
    }
    for (NodeDraft node : draft.nodes()) {
      NodeRow row = tree.holdsProjects(node) ? nodeRows.get(node) : null;
      if (row != null) {
        node.projects().stream()
            .filter(ProjectDraft::isRelisted)
            .forEach(project -> projects.mapRelisted(project, row, own));
      }
    }
  }

  /**
   * Texts of one kind belong to nodes of one level; one at another level stands below a lost
   * heading.
   */
  private void withoutMisplaced(List<NodeDraft> nodes, Tree tree) {
    Map<NarrativeRole, Map<Integer, Integer>> counts = new EnumMap<>(NarrativeRole.class);
    for (NodeDraft node : nodes) {
      for (TextDraft text : node.texts()) {
        counts
            .computeIfAbsent(text.role(), any -> new TreeMap<>())
            .merge(tree.level(node), 1, Integer::sum);
      }
    }
    for (NodeDraft node : nodes) {
      node.texts().removeIf(text -> isMisplaced(text, tree.level(node), counts));
    }
  }

  private boolean isMisplaced(
      TextDraft text, int level, Map<NarrativeRole, Map<Integer, Integer>> counts) {
    Map<Integer, Integer> levels = counts.getOrDefault(text.role(), Map.of());
    int own = levels.getOrDefault(level, 0);
    int all = levels.values().stream().mapToInt(Integer::intValue).sum();
    boolean misplaced = own * 2 < all;
    if (misplaced) {
      text.text().pieces().forEach(piece -> notes.unread(piece, Reason.LOST_HEADING));
      notes.doubt(text.section().pieces().getFirst(), Reason.LOST_HEADING);
    }
    return misplaced;
  }

  private void unread(NodeDraft node) {
    node.projects().forEach(this::unread);
    for (NodeDraft.Occurrence one : node.occurrences()) {
      notes.doubt(one.heading().line().whole(), Reason.NO_NAME);
    }
  }

  private void unread(ProjectDraft project) {
    project.lines().forEach(line -> notes.unread(line, Reason.LOST_HEADING));
    notes.doubt(project.first().whole(), Reason.LOST_HEADING);
  }

  private ActRow act(ActKind kind, String template, HeadWord.YearAt year) {
    FiscalYear fiscal = year.year();
    String title = template.replace(YEAR, fiscal.japanese());
    ActRow known = acts.get(kind + title);
    if (known != null) {
      return known;
    }
    Id id = ids.act(kind, fiscal, title);
    ActRow row =
        book.add(
            Table.ACTS,
            List.of(new ClaimBook.Field("fiscal_year", year.pieces())),
            source -> new ActRow(id, kind, fiscal, null, title, null, fiscal.firstDay(), source));
    acts.put(kind + title, row);
    return row;
  }

  private PlanRow plan(PaperDraft draft, PlanYears years, ActRow act) {
    List<ClaimBook.Field> fields = new ArrayList<>();
    Value printed = draft.title();
    String title = printed == null ? profile.plan().title() : printed.text();
    if (printed != null) {
      fields.add(ClaimBook.Field.of("title", printed));
    }
    FiscalYear start = year("start_year", years.start(), fields);
    FiscalYear end = year("end_year", years.end(), fields);
    // two editions without a printed period are two by the years of their acts
    Id id = ids.plan(profile.plan().kind(), title, start == null ? act.fiscalYear() : start);
    return book.add(
        Table.PLANS,
        fields,
        source ->
            new PlanRow(
                id,
                body.code(),
                body.name(),
                title,
                printed == null,
                profile.plan().kind(),
                null,
                act.actId(),
                start,
                end,
                source));
  }

  private @Nullable FiscalYear year(
      String column, HeadWord.@Nullable YearAt at, List<ClaimBook.Field> fields) {
    if (at == null || !profile.fills(ColumnKind.YEARS, "plan." + column)) {
      return null;
    }
    fields.add(new ClaimBook.Field(column, at.pieces()));
    return at.year();
  }

  private void node(NodeDraft node, PlanRow plan, Tree tree, int position) {
    NodeDraft.Occurrence claimed = node.claimed();
    Value title = claimed.title();
    if (title == null) {
      throw new IllegalStateException("a node without a title is not mapped");
    }
    String path = tree.path(node);
    Id id = ids.node(plan.planId(), path);
    NodeRow parent = node.parent() == null ? null : nodeRows.get(node.parent());
    HeadingText heading = claimed.heading();
    Value word = heading.word();
    Value subtitle = claimed.subtitle();
    NodeRow row =
        book.add(
            Table.NODES,
            fields(heading, title, subtitle),
            source ->
                new NodeRow(
                    id,
                    plan.planId(),
                    parent == null ? null : parent.nodeId(),
                    tree.level(node),
                    word == null ? null : word.text(),
                    heading.code().text(),
                    path,
                    title.text(),
                    subtitle == null ? null : subtitle.text(),
                    null,
                    NodeExtent.FULL,
                    false,
                    null,
                    null,
                    null,
                    position,
                    source));
    nodeRows.put(node, row);
    spellings(node, claimed, row);
    texts(node, row);
  }

  private static List<ClaimBook.Field> fields(
      HeadingText heading, Value title, @Nullable Value subtitle) {
    List<ClaimBook.Field> fields = new ArrayList<>();
    Value word = heading.word();
    if (word != null) {
      fields.add(ClaimBook.Field.of("level_name", word));
    }
    fields.add(ClaimBook.Field.of("code", heading.code()));
    fields.add(ClaimBook.Field.of("title", title));
    if (subtitle != null) {
      fields.add(ClaimBook.Field.of("subtitle", subtitle));
    }
    return fields;
  }

  /** All other places that print the heading are structure; another spelling is a doubt. */
  private void spellings(NodeDraft node, NodeDraft.Occurrence claimed, NodeRow row) {
    for (NodeDraft.Occurrence one : node.occurrences()) {
      one.lines().forEach(line -> notes.structure(line.whole()));
      Line rest = one.doubtful();
      if (rest != null) {
        notes.doubt(rest.whole(), Table.NODES.kind(), row.key(), "title", Reason.AMBIGUOUS);
      }
      Value title = one.title();
      if (title != null && !one.titleKey().equals(claimed.titleKey())) {
        notes.doubt(
            title.pieces().getFirst(),
            Table.NODES.kind(),
            row.key(),
            "title",
            Reason.TWO_SPELLINGS);
      }
    }
  }

  private void texts(NodeDraft node, NodeRow owner) {
    for (TextDraft text : node.texts()) {
      narratives.add(
          OwnerKind.NODE,
          owner.nodeId(),
          new NarrativeRows.Text(text.role(), text.section(), null, text.sign(), text.text()));
    }
  }
}
