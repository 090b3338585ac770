package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.measure.cut.ContentsLines;
import jp.hakaru.inout.ingest.internal.page.measure.cut.LabelAt;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
import jp.hakaru.inout.ingest.internal.page.measure.cut.PageCutter;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.page.read.NoteOwners;
import jp.hakaru.inout.ingest.internal.page.read.Parties;
import jp.hakaru.inout.ingest.internal.page.read.SidedTexts;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Steps 5 and 6 for pages of measures (施策のページの読み取り). */
public final class PagesReader {
  private final List<Page> pages;
  private final List<Line> captions;
  private final List<PageText> footnotes;
  private final Notes notes;
  private final DepartmentReader departments;
  private final TextReader texts;
  private final SideTexts sides;
  private final Parties parties;
  private final ActionReader actions;
  private final boolean ownProjects;
  private final Map<Integer, Value> named;
  private final ProjectNames projects;
  private final PlanReferences plans;
  private final GoalReader goals;
  private final IndicatorReader indicators;
  private final PageDraft.Plan plan;
  private final Tree tree;

  public PagesReader(MeasurePagesProfile profile, PageCutter.Cut cut, Notes notes) {
    this.pages = cut.pages();
    this.captions = cut.captions();
    this.footnotes = cut.footnotes();
    this.notes = notes;
    this.departments = new DepartmentReader(profile, notes);
    this.texts = new TextReader(profile, pages, notes);
    this.sides = new SideTexts(texts, notes);
    this.parties = new Parties(profile.bullets(), profile.parties(), notes);
    this.actions =
        new ActionReader(
            pages, cut.tables().names(), texts, new DepartmentNames(profile.departments()), notes);
    this.ownProjects = OpenDevelopment.haveProjects(pages);
    this.named = cut.tables().departments();
    this.projects = new ProjectNames(profile, pages, texts, notes);
    this.plans = new PlanReferences(profile, texts, notes);
    this.goals = new GoalReader(profile, notes);
    this.indicators = new IndicatorReader(profile, cut.neighbours(), notes);
    this.plan = new PlanTitle(profile, notes).read(cut.front(), cut.furniture());
    this.tree = new Tree(profile, cut, departments, notes);
    for (Line line : cut.front()) {
      if (!line.isBlank() && ContentsLines.isLed(line)) {
        notes.structure(line.whole());
      } else {
        notes.unread(line, Reason.OUTSIDE_BLOCKS);
      }
    }
  }

  public PageDraft read() {
    List<PageNode> nodes = new ArrayList<>();
    Map<Page, PageNode> owners = new HashMap<>();
    for (List<Page> occurrences : tree.headings()) {
      Optional<PageNode> node = tree.node(occurrences);
      OpenDevelopment open =
          node.map(own -> new OpenDevelopment(own, ownProjects, named, notes)).orElse(null);
      for (Page page : occurrences) {
        node.ifPresent(own -> owners.put(page, own));
        page(page, Tree.isList(page, occurrences) ? null : open);
        node.filter(one -> isDevelopment(page)).ifPresent(PagesReader::captions);
      }
      if (open != null) {
        open.made().forEach(PagesReader::captions);
        nodes.add(open.measure());
        nodes.addAll(open.made());
      }
    }
    captions.forEach(line -> caption(line, owners));
    new NoteOwners(nodes, notes).give(footnotes);
    pages.stream().filter(Page::isLost).forEach(this::lost);
    return new PageDraft(plan, nodes);
  }

  /** A picture is of the measure on whose page it stands, unless the heading of that is lost. */
  private void caption(Line line, Map<Page, PageNode> owners) {
    PageNode node =
        pages.stream()
            .filter(page -> page.heading().line().number() < line.number())
            .filter(page -> !isDevelopment(page))
            .reduce((one, next) -> next)
            .filter(page -> !isHeadlessAt(page, line))
            .map(owners::get)
            .orElse(null);
    if (node == null) {
      notes.unread(line, Reason.OUTSIDE_BLOCKS);
    } else {
      node.insert(PageText.caption(line));
    }
  }

  private static boolean isHeadlessAt(Page page, Line line) {
    return page.sections().stream()
        .filter(section -> section.label().all().line().number() < line.number())
        .reduce((one, next) -> next)
        .filter(Section::isHeadless)
        .isPresent();
  }

  private static boolean isDevelopment(Page page) {
    return page.sections().stream().anyMatch(Section::isInherited);
  }

  /** Pictures are those of the measure, below whatever of it they stand. */
  private static void captions(PageNode node) {
    PageNode measure = node.parent();
    if (measure != null) {
      List<PageText> captions =
          node.texts().stream().filter(text -> text.role() == NarrativeRole.CAPTION).toList();
      node.texts().removeAll(captions);
      captions.forEach(measure::insert);
    }
  }

  private void lost(Page page) {
    notes.unread(page.heading().line(), Reason.LOST_HEADING);
    page(page, null);
  }

  /**
   * Reads a page.
   *
   * @param open the measure; unset where nothing tells of which node the page is
   */
  private void page(Page page, @Nullable OpenDevelopment open) {
    below(page, open == null ? null : open.measure());
    Set<Section> doubtful = actions.doubtful(page);
    if (open != null) {
      open.begin();
    }
    for (Section section : page.sections()) {
      if (open == null || section.isHeadless()) {
        section.lines().forEach(line -> notes.unread(line, Reason.LOST_HEADING));
        Line numbered = section.numbered();
        if (numbered != null) {
          notes.unread(numbered, Reason.LOST_HEADING);
        }
        continue;
      }
      switch (section.type()) {
        case ACTIONS -> open.add(section, actions.read(section, doubtful.contains(section)));
        case PROJECTS -> projects(section, open.takeProjects());
        case DEPARTMENT, INDICATORS, REFERENCES, GOALS, TEXT, OTHER ->
            section(section, open.measure());
      }
    }
  }

  private void projects(Section section, @Nullable PageNode node) {
    if (node == null) {
      section.lines().forEach(line -> notes.unread(line, Reason.LOST_HEADING));
    } else {
      projects.read(section, node);
    }
  }

  /** What stands directly below a heading: its title, or what the heading of a goal says of it. */
  private void below(Page page, @Nullable PageNode node) {
    Line title = Tree.titleLine(page);
    if (node == null || page.hasSections()) {
      page.below().stream()
          .filter(line -> line != title)
          .forEach(line -> notes.unread(line, Reason.OUTSIDE_BLOCKS));
      return;
    }
    List<Line> lines = page.below().stream().filter(line -> line != title).toList();
    List<Item> items = texts.items(lines);
    for (int at = 0; at < items.size(); at++) {
      Item item = items.get(at);
      if (item.isSentence() && !ItemForms.isRest(items, at)) {
        node.texts().add(texts.text(item, OVERVIEW));
      } else {
        texts.unread(item, Reason.OUTSIDE_BLOCKS);
      }
    }
  }

  private static final TextReader.Above OVERVIEW =
      new TextReader.Above(NarrativeRole.OVERVIEW, null, null);

  private void section(Section section, PageNode node) {
    switch (section.type()) {
      case DEPARTMENT -> departments.read(section, node);
      case INDICATORS -> node.indicators().addAll(indicators.read(section));
      case REFERENCES -> plans.read(section, node);
      case GOALS -> goals.read(section, node);
      case TEXT -> node.texts().addAll(texts(section));
      case OTHER -> other(section, node);
      case ACTIONS, PROJECTS ->
          section.lines().forEach(line -> notes.unread(line, Reason.NOT_IN_FAMILY));
    }
  }

  /** Below a label that the profile does not know sentences alone are read, and only if all are. */
  private void other(Section section, PageNode node) {
    List<Item> items = texts.items(section.lines());
    if (section.label().label().role() == NarrativeRole.OTHER
        && !section.isSuspect()
        && items.stream().allMatch(Item::isSentence)) {
      items.forEach(item -> node.texts().add(texts.text(item, above(section))));
    } else {
      section.lines().forEach(line -> notes.unread(line, Reason.NOT_IN_FAMILY));
    }
  }

  private List<PageText> texts(Section section) {
    if (!section.columns().isEmpty()) {
      return sides.read(section);
    }
    TextReader.Above above = above(section);
    List<PageText> told =
        parties.read(
            above.role(),
            section.lines(),
            row -> texts.items(row).stream().map(item -> texts.text(item, above)).toList());
    return told.isEmpty() ? SidedTexts.parted(texts.read(section, above)) : told;
  }

  private static TextReader.Above above(Section section) {
    NarrativeRole role = section.label().label().role();
    LabelAt group = section.group();
    return new TextReader.Above(
        role == null ? NarrativeRole.OTHER : role,
        Value.written(section.label().word()),
        group == null ? null : Value.written(group.word()));
  }
}
