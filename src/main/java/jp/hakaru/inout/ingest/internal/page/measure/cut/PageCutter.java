package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.form.sheet.PageFurniture;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/** Cuts a document into headings and the sections below them (施策のページの切り分け). */
public final class PageCutter {
  /** What pages of measures have, and pages of a whole plan hardly. */
  private static final List<SectionType> OWN =
      List.of(SectionType.DEPARTMENT, SectionType.PROJECTS, SectionType.REFERENCES);

  /** How wide a line is that may go on, of a full one. */
  private static final double FULL = 0.85;

  /** How many letters a line has that is more than a figure. */
  private static final int WORDS = 6;

  private final MeasurePagesProfile profile;
  private final PageLabeller labeller;
  private final PageSegmenter segmenter;

  public PageCutter(MeasurePagesProfile profile) {
    this.profile = profile;
    this.labeller = new PageLabeller(profile);
    this.segmenter = new PageSegmenter(profile);
  }

  /**
   * What a document is cut into.
   *
   * @param front the lines before the first heading
   */
  public record Cut(List<Line> front, List<Page> pages) {}

  public Labelled label(List<Line> lines) {
    return new Labelled(lines);
  }

  /** The lines of a document, cut. */
  public final class Labelled {
    private final List<Line> furniture = new ArrayList<>();
    private final Cutting cutting;

    private Labelled(List<Line> all) {
      PageFurniture.Found found = PageFurniture.in(all);
      List<PageLine> lines = labeller.label(body(all, found));
      this.cutting = new Cutting(lines);
      segmenter.segment(lines).forEach(cutting::take);
    }

    /**
     * How well the profile knows the paper: of each page that holds what it demands and no table of
     * projects, one for the page and one for each label that pages of a whole plan hardly have.
     */
    public long known() {
      return cutting.pages.stream()
          .filter(PageCutter.this::isKnown)
          .mapToLong(page -> 1 + OWN.stream().filter(page::has).count())
          .sum();
    }

    /** The document cut. Page furniture is noted as such, labels as structure. */
    public Cut cut(Notes notes) {
      furniture.forEach(line -> notes.furniture(line.whole()));
      for (Page page : cutting.pages) {
        for (Section section : page.sections()) {
          notes.structure(section.label().all());
        }
      }
      cutting.structure.forEach(line -> notes.structure(line.whole()));
      Losses.find(cutting.pages);
      return new Cut(cutting.front, cutting.pages);
    }

    /**
     * The lines without page numbers, the blank lines around these where a text goes on behind
     * them, and lines printed twice in a row; running heads are left out where they stand beside a
     * page number.
     */
    private List<Line> body(List<Line> all, PageFurniture.Found found) {
      List<Line> lines = new ArrayList<>();
      Set<Integer> pages = found.pages();
      int width = WrapWidth.of(all);
      boolean passed = false;
      @Nullable Line last = null;
      for (Line line : all) {
        boolean repeats = last != null && isRepeated(last, line);
        if (pages.contains(line.number())) {
          passed = last != null && goesOn(last, width);
          furniture.add(line);
          while (passed && !lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
          }
        } else if (repeats || found.heads().contains(line.number())) {
          furniture.add(line);
        } else if (!passed || !line.isBlank()) {
          lines.add(line);
          passed = false;
          last = line.isBlank() ? last : line;
        }
      }
      return lines;
    }

    /** Whether a line before the end of a page may go on behind it. */
    private static boolean goesOn(Line line, int width) {
      return !Words.endsSentence(line.raw()) && line.last().xEnd() >= width * FULL;
    }

    /** Whether {@code next} repeats a line that says something of its own. */
    private static boolean isRepeated(Line last, Line next) {
      return !next.isBlank()
          && next.cells().size() == 1
          && Words.key(last.raw()).equals(Words.key(next.raw()))
          && (next.raw().codePoints().noneMatch(Character::isDigit)
              || next.raw().codePoints().filter(Character::isLetter).count() >= WORDS);
    }
  }

  private boolean isKnown(Page page) {
    Set<String> keys = page.keys();
    return keys.size() >= profile.recognise().atLeast()
        && !page.hasWideTable()
        && profile.recognise().sections().stream()
            .allMatch(group -> group.stream().anyMatch(keys::contains));
  }

  /** The pages while the way is walked. */
  private final class Cutting {
    private final List<PageLine> lines;
    private final List<Line> front = new ArrayList<>();
    private final List<Line> structure = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final Map<Page, Page> owners = new HashMap<>();
    private @Nullable Page page;
    private @Nullable Section section;

    Cutting(List<PageLine> lines) {
      this.lines = lines;
    }

    void take(PageSegmenter.Step step) {
      Line line = lines.get(step.line()).line();
      switch (step.take()) {
        case HEADING -> heading(Objects.requireNonNull(lines.get(step.line()).heading()));
        case WITHIN -> within(Objects.requireNonNull(lines.get(step.line()).heading()), line);
        case LABEL -> label(Objects.requireNonNull(step.label()), line);
        case NUMBERED -> numbered(line);
        case CONTENT -> content(line);
      }
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
      LabelAt above = actions();
      if (above == null) {
        content(line);
        return;
      }
      Page measure = owner();
      heading(heading);
      Page open = page;
      if (open != null && open != measure) {
        owners.put(open, Objects.requireNonNull(measure));
        section = new Section(above, null);
        section.inherited = true;
        open.sections().add(section);
      }
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
        if (one.name().equals(heading.name()) && title(one).equals(title(heading))) {
          return true;
        }
      }
      return false;
    }

    private static String title(HeadingText heading) {
      return heading.title() == null ? "" : Words.key(heading.title().text());
    }

    private void label(LabelAt label, Line line) {
      SectionType type = label.label().type();
      boolean own = type == SectionType.ACTIONS || type == SectionType.PROJECTS;
      page = own ? page : owner();
      Page current = page;
      if (current == null) {
        front.add(line);
        return;
      }
      Section fresh = new Section(label, null);
      Section last = section;
      if (last != null && last.isEmpty() && last.name().equals(fresh.name())) {
        structure.add(line);
        return;
      }
      fresh.addRest();
      section = fresh;
      current.sections().add(fresh);
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
}
