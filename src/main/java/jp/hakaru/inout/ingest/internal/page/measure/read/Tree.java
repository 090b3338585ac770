package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.label.Headings;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
import jp.hakaru.inout.ingest.internal.page.measure.cut.PageCutter;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.page.table.RelistedNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The tree of the plan (計画の階層): each heading once, however often it is printed; the one with
 * sections below it is the measure's own, the others are lists and running heads. Levels are
 * counted over all words that headings and labels name; a node without the one above it has no
 * parent.
 */
final class Tree {
  private static final int RANKS = 100;

  private final MeasurePagesProfile profile;
  private final DepartmentReader departments;
  private final Notes notes;
  private final Map<String, List<Page>> byName = new LinkedHashMap<>();
  private final Map<String, PageNode> nodes = new HashMap<>();
  private final List<Integer> ranks;
  private final TitleMarks marks;
  private final RelistedNames relisted;

  Tree(MeasurePagesProfile profile, PageCutter.Cut cut, DepartmentReader departments, Notes notes) {
    List<Page> pages = cut.pages();
    this.marks = new TitleMarks(pages, cut.front());
    this.relisted = new RelistedNames(profile.relisted(), notes);
    this.profile = profile;
    this.departments = departments;
    this.notes = notes;
    pages.stream()
        .filter(page -> !page.isLost())
        .forEach(page -> byName.computeIfAbsent(name(page), any -> new ArrayList<>()).add(page));
    this.ranks = ranks(pages);
  }

  /**
   * The name of the heading of which a page is an occurrence: one in a list and one with sections
   * of the same title are the same, though another heading stands above.
   */
  private String name(Page page) {
    String title = titleKey(page);
    return byName.entrySet().stream()
        .filter(entry -> entry.getValue().stream().noneMatch(one -> one.name().equals(page.name())))
        .filter(entry ->
            entry.getValue().stream()
                .anyMatch(one ->
                    one.hasSections() != page.hasSections()
                        && isPrinted(one, page)
                        && titleKey(one).equals(title)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(page.name());
  }

  private static boolean isPrinted(Page one, Page other) {
    return one.heading().title() != null
        && one.heading().name().equals(other.heading().name())
        && Stream.of(one, other)
            .flatMap(page -> page.sections().stream())
            .noneMatch(Section::isInherited);
  }

  private static String titleKey(Page page) {
    Value title = page.heading().title();
    return title == null ? "" : Words.key(title.text());
  }

  /** All occurrences of each heading, the headings in the order in which they first stand. */
  List<List<Page>> headings() {
    return List.copyOf(byName.values());
  }

  private static int rank(HeadingText heading) {
    return heading.rank() * RANKS + heading.depth();
  }

  /** The ranks that occur, from the top. */
  private List<Integer> ranks(List<Page> pages) {
    TreeSet<Integer> found = new TreeSet<>();
    TreeSet<Integer> words = new TreeSet<>();
    pages.forEach(page -> {
      found.add(rank(page.heading()));
      words.add(page.heading().rank());
    });
    for (Page page : pages) {
      for (Section section : page.sections()) {
        level(section)
            .filter(rank -> !words.contains(rank))
            .ifPresent(rank -> found.add(rank * RANKS + 1));
      }
    }
    return List.copyOf(found);
  }

  /** The place among the profile's levels of the one that a label of departments names. */
  private Optional<Integer> level(Section section) {
    return section.type() == SectionType.DEPARTMENT
        ? departments
            .level(section)
            .map(word -> profile.levels().stream().map(Words::key).toList().indexOf(word))
        : Optional.empty();
  }

  /** The node of a heading's occurrences; empty where none prints a title. */
  Optional<PageNode> node(List<Page> occurrences) {
    Page main = main(occurrences);
    Value title = title(main);
    if (title == null) {
      occurrences.forEach(page -> notes.unread(page.heading().line(), Reason.NO_NAME));
      return Optional.empty();
    }
    HeadingText heading = main.heading();
    int level = ranks.indexOf(rank(heading)) + 1;
    Set<PageNode> above = above(occurrences);
    PageNode parent = parent(main, above);
    if (parent != null
        && ((above.size() > 1 && !begins(main)) || level - parent.level() > 1 || isOdd(main))) {
      notes.doubt(heading.line().whole(), Reason.LOST_HEADING);
      parent = null;
    }
    Piece again = relisted.mark(title);
    TitleMarks.Marked marked = marks.of(relisted.bare(title), subtitle(main));
    PageNode node =
        new PageNode(
            parent,
            level,
            LeadingSubtitle.of(heading.word(), heading.code(), marked.title(), marked.subtitle()));
    if (marked.marks() != null) {
      node.marks(marked.marks());
    }
    if (again != null) {
      node.relist(new PageNode.Relisting(Value.written(again), null));
    }
    occurrences.forEach(page -> nodes.put(page.name(), node));
    Line titled = titleLine(main);
    if (titled != null) {
      notes.structure(titled.whole());
    }
    for (Page page : occurrences) {
      spelling(page.heading(), page == main, node);
      page.again().forEach(this::again);
    }
    return Optional.of(node);
  }

  /** The nodes above the occurrences of a heading. */
  private Set<PageNode> above(List<Page> occurrences) {
    Set<PageNode> above = new LinkedHashSet<>();
    for (Page page : occurrences) {
      Page own = page.parent();
      PageNode node = own == null ? null : nodes.get(own.name());
      if (node != null) {
        above.add(node);
      }
    }
    return above;
  }

  /** The node of the page above, else of that of another occurrence. */
  private @Nullable PageNode parent(Page main, Set<PageNode> above) {
    Page own = main.parent();
    PageNode parent = own == null ? null : nodes.get(own.name());
    return parent == null ? above.stream().findFirst().orElse(null) : parent;
  }

  private void spelling(HeadingText heading, boolean main, PageNode node) {
    notes.structure(heading.line().whole());
    Value title = heading.title();
    if (!main && title != null) {
      node.spellings().add(title);
    }
  }

  private void again(HeadingText heading) {
    notes.furniture(heading.line().whole());
  }

  /** The occurrence with sections; else the last one before the pages of what stands below. */
  static Page main(List<Page> occurrences) {
    return occurrences.stream()
        .filter(page -> page.hasSections() && !isList(page, occurrences))
        .findFirst()
        .orElse(occurrences.getFirst());
  }

  /**
   * Whether sections stand below the last line of a list though the heading has its own page: the
   * heading between is lost.
   */
  static boolean isList(Page page, List<Page> occurrences) {
    return page.isListed()
        && occurrences.stream()
            .anyMatch(other -> other != page && other.hasSections() && !other.isListed());
  }

  private @Nullable Value title(Page page) {
    Value printed = page.heading().title();
    return printed == null ? below(page).map(Headings.Text::title).orElse(null) : printed;
  }

  private @Nullable Value subtitle(Page page) {
    Value printed = page.heading().subtitle();
    return printed != null || page.heading().title() != null
        ? printed
        : below(page).map(Headings.Text::subtitle).orElse(null);
  }

  /** The title on the line below a heading that is a code alone. */
  private static Optional<Headings.Text> below(Page page) {
    return page.below().stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .filter(line -> !Words.endsSentence(line.raw()))
        .map(Headings::text);
  }

  /** The line that prints the title of a heading which is a code alone. */
  static @Nullable Line titleLine(Page page) {
    return page.heading().title() != null || below(page).isEmpty()
        ? null
        : page.below().stream().filter(line -> !line.isBlank()).findFirst().orElse(null);
  }

  /** Whether a code does not begin with its parent's where most others do. */
  private boolean isOdd(Page page) {
    List<Page> coded =
        byName.values().stream()
            .map(List::getFirst)
            .filter(one -> one.parent() != null && one.heading().depth() > 1)
            .toList();
    long odd = coded.stream().filter(one -> !begins(one)).count();
    return page.heading().depth() > 1 && odd * 2 <= coded.size() && !begins(page);
  }

  private static boolean begins(Page page) {
    Page parent = page.parent();
    return parent != null
        && page.heading().code().text().startsWith(parent.heading().code().text() + "-");
  }
}
