package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.page.read.PartyRows;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** The pages of a document while the way through it is walked (切り分けの途中). */
final class Cutting {
  /** How many labels the page of a measure has at least. */
  private static final int FEWEST_LABELS = 3;

  private final List<PageLine> lines;
  private final SectionLabel actions;
  private final Predicate<HeadingText> isDevelopment;
  private final Known known;
  private final Set<String> ofDevelopments;
  private final List<Line> front = new ArrayList<>();
  private final List<Line> structure = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final Map<Page, Page> owners = new HashMap<>();
  private @Nullable Page page;
  private @Nullable Section section;

  /**
   * What is known of a document before it is cut.
   *
   * @param wrappers titles that name what follows and are no node: 第3編 基本計画
   * @param bookHeads numbers of the lines that part the book
   * @param parties folded, who does something
   * @param tables of projects
   */
  record Known(
      Set<String> wrappers, Set<Integer> bookHeads, Set<String> parties, HeadedTables tables) {}

  /**
   * @param actions the label of what is to be done
   * @param isDevelopment whether a heading stands among that
   */
  Cutting(
      List<PageLine> lines,
      SectionLabel actions,
      Predicate<HeadingText> isDevelopment,
      Known known) {
    this.lines = lines;
    this.actions = actions;
    this.isDevelopment = isDevelopment;
    this.known = known;
    this.ofDevelopments = DevelopmentLabels.of(lines, isDevelopment);
  }

  List<Line> front() {
    return front;
  }

  /** Labels printed again. */
  List<Line> structure() {
    return structure;
  }

  List<Page> pages() {
    return pages;
  }

  void take(PageSegmenter.Step step) {
    Line line = lines.get(step.line()).line();
    switch (step.take()) {
      case HEADING -> {
        HeadingText heading = Objects.requireNonNull(lines.get(step.line()).heading());
        if (isWrapper(title(heading)) || known.bookHeads().contains(line.number())) {
          structure.add(line);
          page = null;
          section = null;
        } else if (isOnPage(heading)) {
          within(heading, line);
        } else {
          heading(heading);
        }
      }
      case WITHIN -> within(Objects.requireNonNull(lines.get(step.line()).heading()), line);
      case LABEL -> label(Objects.requireNonNull(step.label()), line);
      case NUMBERED -> numbered(line);
      case CONTENT -> content(line);
    }
  }

  /** Whether a title is one of these, alone or with a word of the tree and its number behind it. */
  private boolean isWrapper(String title) {
    return known.wrappers().contains(title)
        || known.wrappers().stream()
            .filter(title::startsWith)
            .map(word -> title.substring(word.length()))
            .anyMatch(rest ->
                rest.matches("\\D+\\d{1,2}")
                    && known.wrappers().contains(rest.replaceAll("\\d", "")));
  }

  /**
   * Opens a page, unless the heading is that of the open one or stands above it: a running head.
   */
  private void heading(HeadingText heading) {
    Page open = page;
    if (open != null && open.hasSections() && isAgain(open, heading)) {
      open.again().add(heading);
      return;
    }
    boolean listed =
        open != null
            && !open.hasSections()
            && open.below().stream().allMatch(Line::isBlank)
            && open.heading().rank() == heading.rank()
            && open.heading().depth() == heading.depth();
    Page parent = open;
    while (parent != null && !parent.isAbove(heading)) {
      parent = parent.parent();
    }
    page = new Page(heading, parent, listed);
    pages.add(page);
    section = null;
  }

  /** A heading among the actions of a page: they go on below it, under the same label. */
  private void within(HeadingText heading, Line line) {
    Page measure = owner();
    LabelAt label = actions();
    LabelAt above = label == null && isOnPage(heading) ? unlabelled(line) : label;
    if (above == null || measure == null) {
      content(line);
      return;
    }
    heading(heading);
    Page open = page;
    if (open != null && open != measure && measure.isAbove(heading)) {
      owners.put(open, measure);
      section = new Section(above, null);
      section.inherited = true;
      open.sections().add(section);
    }
  }

  /** Whether a measure's page is open whose development a heading may be. */
  private boolean isOnPage(HeadingText heading) {
    Page measure = owner();
    if (measure == null || !measure.hasSections() || !measure.isAbove(heading)) {
      return false;
    }
    return isDevelopment.test(heading) || isPart(heading, measure);
  }

  /** Whether a code without a word goes on the code of a page with the sections of a measure. */
  private static boolean isPart(HeadingText heading, Page measure) {
    String code = measure.heading().code().text() + "-";
    return heading.word() == null
        && heading.code().text().startsWith(code)
        && measure.keys().size() >= FEWEST_LABELS;
  }

  /** A label of actions that is not printed. */
  private LabelAt unlabelled(Line line) {
    Piece none = new Piece(line, line.whole().start(), line.whole().start());
    return new LabelAt(actions, none, none, null, LabelAt.Sure.NAME);
  }

  /** The page whose actions the open one is among; the open one itself elsewhere. */
  private @Nullable Page owner() {
    Page open = page;
    return open == null ? null : owners.getOrDefault(open, open);
  }

  /** The last label of actions of the open page. */
  private @Nullable LabelAt actions() {
    Page open = page;
    return open == null
        ? null
        : open.sections().stream()
            .filter(one -> one.type() == SectionType.ACTIONS)
            .reduce((first, second) -> second)
            .map(Section::label)
            .orElse(null);
  }

  private static boolean isAgain(Page open, HeadingText heading) {
    for (Page at = open; at != null; at = at.parent()) {
      HeadingText one = at.heading();
      if (!at.isListed()
          && one.name().equals(heading.name())
          && title(one).equals(title(heading))) {
        return true;
      }
    }
    return false;
  }

  private static String title(HeadingText heading) {
    return heading.title() == null ? "" : Words.key(heading.title().text());
  }

  private void label(LabelAt label, Line line) {
    Section outer = section;
    if (page != null && outer != null && isPart(outer, label)) {
      part(outer, label);
      return;
    }
    SectionType type = label.label().type();
    boolean own =
        type == SectionType.ACTIONS
            || type == SectionType.PROJECTS
            || ofDevelopments.contains(Words.key(label.word().text()));
    page = own ? page : owner();
    Page current = page;
    if (current == null) {
      front.add(line);
      return;
    }
    Section fresh = new Section(label, null);
    fresh.developed =
        owners.containsKey(current) && ofDevelopments.contains(Words.key(label.word().text()));
    Section last = section;
    if (last != null && last.isEmpty() && last.name().equals(fresh.name())) {
      structure.add(line);
      return;
    }
    if (last != null && isColumns(last, label)) {
      last.columns = label.beside();
      structure.add(line);
      return;
    }
    if (last != null && (known.tables().isBelow(last, label) || isGroup(last, label, line))) {
      last.lines().add(line);
      return;
    }
    Piece rest = label.rest();
    if (type == SectionType.ACTIONS && rest != null && PageLabeller.isNumbered(rest.alone())) {
      current.sections().add(fresh);
      numbered(rest.alone());
      return;
    }
    open(current, fresh);
  }

  private void open(Page current, Section fresh) {
    Section last = section;
    if (last != null) {
      known.tables().moveUnit(last, fresh);
    }
    fresh.addRest();
    section = fresh;
    current.sections().add(fresh);
  }

  /**
   * Whether a label without signs or brackets stands right below one that has them and says what
   * all citizens do, or below another such: it says what one of them does.
   */
  private boolean isPart(Section open, LabelAt label) {
    return open.label().label().role() == NarrativeRole.CITIZENS
        && (open.group() != null || open.isEmpty())
        && open.label().isFramed()
        && !label.isFramed()
        && label.beside().isEmpty()
        && (label.label().role() == NarrativeRole.CITIZENS
            || (label.label().role() == NarrativeRole.ACTION
                && PartyRows.isOf(label.word().text(), known.parties())));
  }

  private void part(Section outer, LabelAt label) {
    Section fresh = outer.part(label);
    fresh.addRest();
    List<Section> sections = Objects.requireNonNull(page).sections();
    if (outer.group() == null) {
      sections.remove(outer);
    }
    section = fresh;
    sections.add(fresh);
  }

  /** Whether labels side by side stand right below one that names what they do. */
  private static boolean isColumns(Section open, LabelAt label) {
    String outer = Words.key(open.label().word().text());
    return open.type() == SectionType.TEXT
        && open.isEmpty()
        && !label.beside().isEmpty()
        && label.beside().stream().allMatch(at -> outer.contains(Words.key(at.word().text())));
  }

  /**
   * Whether a label in brackets is of what an open one without them names too: a group of its
   * texts.
   */
  private static boolean isGroup(Section open, LabelAt label, Line line) {
    return open.type() == SectionType.TEXT
        && label.label().equals(open.label().label())
        && Brackets.isWithin(line.whole())
        && !Brackets.isWithin(open.label().all());
  }

  /** A numbered heading stands below the last label of actions of its page. */
  private void numbered(Line line) {
    Page current = page;
    LabelAt above = actions();
    if (current == null || above == null) {
      content(line);
      return;
    }
    section = new Section(above, line);
    current.sections().add(section);
  }

  private void content(Line line) {
    if (section != null) {
      section.lines().add(line);
    } else if (page != null) {
      page.below().add(line);
    } else {
      front.add(line);
    }
  }
}
