package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The numbered developments of a measure's page (施策の展開) as nodes below it, and which of them is
 * open for the projects that follow: they are its own where the paper prints projects between two
 * of one measure, else the measure's.
 */
final class OpenDevelopment {
  private final PageNode measure;
  private final boolean ownProjects;
  private final Map<Integer, Value> departments;
  private final Notes notes;
  private final List<PageNode> made = new ArrayList<>();
  private @Nullable PageNode open;

  /**
   * @param ownProjects as {@link #haveProjects} says of the paper
   * @param departments of developments, by the number of their heading's line
   */
  OpenDevelopment(
      PageNode measure, boolean ownProjects, Map<Integer, Value> departments, Notes notes) {
    this.measure = measure;
    this.ownProjects = ownProjects;
    this.departments = departments;
    this.notes = notes;
    this.open = measure;
  }

  PageNode measure() {
    return measure;
  }

  /**
   * Whether projects stand between two numbered developments of one page, or end a paper that is
   * cut behind the first one.
   */
  static boolean haveProjects(List<Page> pages) {
    return pages.stream().anyMatch(OpenDevelopment::haveProjects) || endBehindFirst(pages);
  }

  private static boolean endBehindFirst(List<Page> pages) {
    List<Section> sections = pages.stream().flatMap(page -> page.sections().stream()).toList();
    long developments = sections.stream().filter(section -> section.numbered() != null).count();
    return developments == 1 && sections.getLast().type() == SectionType.PROJECTS;
  }

  private static boolean haveProjects(Page page) {
    boolean begun = false;
    boolean projects = false;
    for (Section section : page.sections()) {
      if (section.numbered() != null && projects) {
        return true;
      }
      begun |= section.numbered() != null;
      projects |= begun && section.type() == SectionType.PROJECTS;
    }
    return false;
  }

  /**
   * Begins a page of the measure. Where developments have projects of their own, those before the
   * first one, and those of a page that shows none, are of one that is lost.
   */
  void begin() {
    open = ownProjects ? null : measure;
  }

  /**
   * Adds what a section of actions says: to a node of its own where it has a heading, to the one
   * that a heading of the same number and title made before it.
   */
  void add(Section section, ActionReader.Done done) {
    PageNode.Heading heading = done.heading();
    PageNode node = heading == null ? measure : node(heading);
    node.texts().addAll(done.texts());
    Line line = section.numbered();
    Value apart = line == null || heading == null ? null : departments.get(line.number());
    Value told = apart == null ? done.departments() : apart;
    if (told != null) {
      node.departments(told);
    }
    Value marks = done.marks();
    if (marks != null) {
      node.marks(marks);
    }
    if (ownProjects && section.numbered() != null) {
      open = heading == null ? null : node;
    }
  }

  private PageNode node(PageNode.Heading heading) {
    for (PageNode node : made) {
      if (isSame(node.heading(), heading)) {
        heading.title().pieces().forEach(notes::structure);
        Optional.ofNullable(heading.code())
            .ifPresent(code -> code.pieces().forEach(notes::structure));
        return node;
      }
    }
    PageNode node = new PageNode(measure, measure.level() + 1, heading);
    made.add(node);
    return node;
  }

  private static boolean isSame(PageNode.Heading one, PageNode.Heading other) {
    return Objects.equals(Value.textOf(one.code()), Value.textOf(other.code()))
        && Words.key(one.title().text()).equals(Words.key(other.title().text()));
  }

  /**
   * The node whose projects follow; unset where nothing tells of which they are: behind a heading
   * that is in doubt, and behind other projects of a development, between which one is lost.
   */
  @Nullable PageNode takeProjects() {
    PageNode node = open;
    if (node != measure) {
      open = null;
    }
    return node;
  }

  /** The nodes made, in their order. */
  List<PageNode> made() {
    return made;
  }
}
