package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.joint.draft.EventDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.SurveyDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Part;
import jp.hakaru.inout.ingest.internal.joint.table.AlignedRows;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.table.TabledParts;
import jp.hakaru.inout.ingest.internal.joint.text.Amounts;
import jp.hakaru.inout.ingest.internal.joint.text.PlanHeads;
import jp.hakaru.inout.ingest.internal.joint.text.YearsIn;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Step 5 for papers of joint work, read (連携の資料の読み取り): each section by the reader of its kind. */
public final class JointReader {
  private final JointPapersProfile profile;
  private final Notes notes;
  private final List<SurveyDraft> surveys = new ArrayList<>();
  private final List<ThemeDraft> themes = new ArrayList<>();
  private final EffortTree tree;
  private final AlignedRows aligned;
  private final List<Part> shared = new ArrayList<>();
  private final List<EventDraft> events = new ArrayList<>();
  private final List<PageDraft> plans = new ArrayList<>();
  private final List<RoadmapDraft> roadmap = new ArrayList<>();
  private @Nullable PlanReader plan;
  private PageDraft.@Nullable Plan planHead;

  public JointReader(JointPapersProfile profile, Notes notes) {
    this.profile = profile;
    this.notes = notes;
    this.tree = new EffortTree(profile.nameTails());
    this.aligned = new AlignedRows(new TableHeads(profile.tables()));
  }

  public JointDraft read(List<Part> headed) {
    List<Part> parts = new TabledParts(new TableHeads(profile.tables())).of(headed);
    @Nullable YearAt year = year(parts).orElse(null);
    for (int at = 0; at < parts.size(); at++) {
      boolean survey = parts.get(at).kind() == JointPapersProfile.SectionKind.SURVEY;
      read(placed(parts.get(at)), survey ? year(parts.subList(0, at)).orElse(null) : year);
    }
    closePlan();
    shared.forEach(this::shares);
    tree.store().tie();
    return new JointDraft(plans, roadmap, surveys, themes, tree.store().efforts(), events);
  }

  /** The part with the cells of its tables in their columns. */
  private Part placed(Part part) {
    return new Part(part.kind(), part.number(), part.head(), aligned.of(part.body(), part.kind()));
  }

  private void read(Part part, @Nullable YearAt year) {
    switch (part.kind()) {
      case SURVEY -> new SurveyReader(profile, notes).read(part, year).ifPresent(surveys::add);
      case THEMES -> themes.addAll(new ThemeReader(profile, notes).read(part, year));
      case EFFORTS -> {
        EffortReader reader = new EffortReader(profile, notes);
        tree.store().list(reader.read(part, year));
        roadmap.addAll(reader.steps());
      }
      case REGIONS -> tree.store().list(new RegionReader(profile, notes).read(part, year));
      case BUDGET -> budget(part, year);
      case CALENDAR -> events.addAll(new CalendarReader(profile, notes).read(part));
      case PLAN -> plan(part);
      case ROADMAP -> roadmap(part);
      case TARGETS -> targets(part);
      case SHARES -> shared.add(part);
      case CONTENTS, NOTHING -> {
        part.head().cells().forEach(notes::structure);
        leave(part);
      }
    }
  }

  /** A plan, or the cover that names it; one that is quoted says so above its first chapter. */
  private void plan(Part part) {
    closePlan();
    PlanReader reader = new PlanReader(profile, notes);
    Piece behind = part.head().isBullet() ? part.head().text() : null;
    planHead = PlanHeads.of(behind == null ? part.head().cells().getFirst() : behind).orElse(null);
    part.head().cells().forEach(notes::structure);
    List<JointLine> lines = new ArrayList<>(part.body());
    Optional<JointLine> quoting = lines.stream().filter(PlanHeads::isQuoting).findFirst();
    if (quoting.isPresent()) {
      planHead = PlanHeads.of(quoting.get().cells().getFirst()).orElse(planHead);
      quoting.get().cells().forEach(notes::structure);
      lines.remove(quoting.get());
    }
    reader.read(lines);
    plan = reader;
  }

  private void closePlan() {
    if (plan != null && planHead != null && !plan.isEmpty()) {
      PageDraft draft = plan.draft(planHead);
      plans.stream().filter(one -> isOther(one, draft)).toList().forEach(this::drop);
      plans.add(draft);
    }
    plan = null;
  }

  /** Whether a chapter of the one bears the number of one of the other, below the same title. */
  private static boolean isOther(PageDraft one, PageDraft other) {
    List<String> codes = codes(other);
    return Objects.equals(title(one), title(other))
        && codes(one).stream().anyMatch(codes::contains);
  }

  private static @Nullable String title(PageDraft plan) {
    Value title = plan.plan().title();
    return title == null ? null : Words.key(title.text());
  }

  private static List<String> codes(PageDraft plan) {
    return plan.nodes().stream()
        .filter(node -> node.parent() == null)
        .flatMap(node -> Stream.ofNullable(Value.textOf(node.heading().code())))
        .toList();
  }

  /** Chapters below the title of another plan: their own is lost. */
  private void drop(PageDraft other) {
    plans.remove(other);
    roadmap.removeIf(cell ->
        cell.owner() instanceof RoadmapDraft.OfNode(PageNode node) && other.nodes().contains(node));
  }

  /** Shares are of efforts that other sections name, wherever these stand. */
  private void shares(Part part) {
    part.head().cells().forEach(notes::structure);
    ShareSection section =
        new ShareSection(profile, tree::named, (of, number) -> Optional.empty(), notes);
    part.body().forEach(section::take);
    section.end();
    roadmap.addAll(section.steps());
  }

  private void budget(Part part, @Nullable YearAt paper) {
    Piece head = part.head().text();
    YearAt year =
        head == null || Amounts.atEnd(head).isPresent() ? paper : YearsIn.first(head).orElse(paper);
    if (year == null) {
      leave(part);
    } else {
      roadmap.addAll(new BudgetReader(profile, tree, notes).read(part, year));
    }
  }

  private void roadmap(Part part) {
    part.head().cells().forEach(notes::structure);
    Optional<PageNode> current = plan == null ? Optional.empty() : plan.owner(part.head());
    if (plan == null || current.isEmpty()) {
      leave(part);
      return;
    }
    roadmap.addAll(
        new RoadmapReader(profile, notes).read(part.body(), plan.chapters(), current.get()));
  }

  private void targets(Part part) {
    part.head().cells().forEach(notes::structure);
    if (plan == null) {
      leave(part);
    } else {
      plan.targets(part.head(), part.body());
    }
  }

  private void leave(Part part) {
    part.body()
        .forEach(line -> line.cells().forEach(cell -> notes.unread(cell, Reason.UNKNOWN_SECTION)));
  }

  /** The year that headings of sections name, for those that name none. */
  private static Optional<YearAt> year(List<Part> parts) {
    List<Part> others =
        parts.stream()
            .filter(part -> part.kind() != JointPapersProfile.SectionKind.SURVEY)
            .toList();
    return named(others).or(() -> named(parts));
  }

  private static Optional<YearAt> named(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.kind().isOfYear())
        .map(Part::head)
        .map(JointLine::text)
        .flatMap(text -> text == null ? Stream.empty() : YearsIn.of(text).stream())
        .findFirst();
  }
}
