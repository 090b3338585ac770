package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.joint.draft.EventDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.SurveyDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Part;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
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
  private final List<EventDraft> events = new ArrayList<>();
  private final List<PageDraft> plans = new ArrayList<>();
  private final List<RoadmapDraft> roadmap = new ArrayList<>();
  private @Nullable PlanReader plan;
  private @Nullable Value planTitle;

  public JointReader(JointPapersProfile profile, Notes notes) {
    this.profile = profile;
    this.notes = notes;
    this.tree = new EffortTree(profile.nameTails());
  }

  public JointDraft read(List<Part> parts) {
    @Nullable YearAt year = year(parts).orElse(null);
    for (int at = 0; at < parts.size(); at++) {
      boolean survey = parts.get(at).kind() == JointPapersProfile.SectionKind.SURVEY;
      read(parts.get(at), survey ? year(parts.subList(0, at)).orElse(null) : year);
    }
    closePlan();
    tree.tie();
    return new JointDraft(plans, roadmap, surveys, themes, tree.efforts(), events);
  }

  private void read(Part part, @Nullable YearAt year) {
    switch (part.kind()) {
      case SURVEY -> new SurveyReader(profile, notes).read(part, year).ifPresent(surveys::add);
      case THEMES -> themes.addAll(new ThemeReader(profile, notes).read(part, year));
      case EFFORTS -> tree.list(new EffortReader(profile, notes).read(part, year));
      case REGIONS -> tree.list(new RegionReader(profile, notes).read(part, year));
      case BUDGET -> budget(part, year);
      case CALENDAR -> events.addAll(new CalendarReader(profile, notes).read(part));
      case PLAN -> plan(part);
      case ROADMAP -> roadmap(part);
      case TARGETS -> targets(part);
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
    planTitle = quoted(part.head().cells().getFirst()).orElse(null);
    part.head().cells().forEach(notes::structure);
    List<JointLine> lines = new ArrayList<>(part.body());
    Optional<JointLine> quoting = lines.stream().filter(JointReader::isQuoting).findFirst();
    if (quoting.isPresent()) {
      planTitle = quoted(quoting.get().cells().getFirst()).orElse(planTitle);
      quoting.get().cells().forEach(notes::structure);
      lines.remove(quoting.get());
    }
    reader.read(lines);
    plan = reader;
  }

  private static boolean isQuoting(JointLine line) {
    return !line.isTable()
        && line.wholeKey().matches(".*[「『].+[」』].*抜粋.*")
        && quoted(line.cells().getFirst()).isPresent();
  }

  /** What stands between the first quotes. */
  private static Optional<Value> quoted(Piece piece) {
    java.util.regex.Matcher quotes =
        java.util.regex.Pattern.compile("[「『](?<name>[^」』]+)[」』]").matcher(piece.text());
    return quotes.find()
        ? Optional.of(
            Value.written(
                new Piece(
                    piece.line(),
                    piece.start() + quotes.start("name"),
                    piece.start() + quotes.end("name"))))
        : Optional.empty();
  }

  private void closePlan() {
    if (plan != null && planTitle != null && !plan.isEmpty()) {
      plans.add(plan.draft(planTitle));
    }
    plan = null;
  }

  private void budget(Part part, @Nullable YearAt year) {
    if (year == null) {
      leave(part);
    } else {
      roadmap.addAll(new BudgetReader(profile, tree, notes).read(part, year));
    }
  }

  private void roadmap(Part part) {
    part.head().cells().forEach(notes::structure);
    Optional<PageNode> current = plan == null ? Optional.empty() : plan.current();
    if (plan == null || current.isEmpty()) {
      leave(part);
      return;
    }
    roadmap.addAll(new RoadmapReader(notes).read(part.body(), plan.chapters(), current.get()));
  }

  private void targets(Part part) {
    part.head().cells().forEach(notes::structure);
    if (plan == null) {
      leave(part);
    } else {
      plan.targets(part.body());
    }
  }

  private void leave(Part part) {
    part.body()
        .forEach(line -> line.cells().forEach(cell -> notes.unread(cell, Reason.UNKNOWN_SECTION)));
  }

  /** The year that headings of sections name, for those that name none. */
  private static Optional<YearAt> year(List<Part> parts) {
    return parts.stream()
        .map(Part::head)
        .map(JointLine::text)
        .flatMap(text -> text == null ? java.util.stream.Stream.empty() : YearsIn.of(text).stream())
        .findFirst();
  }
}
