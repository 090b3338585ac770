package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.label.Headings;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Headings of the tree with what belongs to them beside their own title (見出し行の前後): departments on
 * their line become a line of their own; the rest of a title and a slogan or category in brackets,
 * which stand right below, are taken into the heading.
 */
final class HeadingLines {
  private final HeadingDepartments departments;
  private final WrappedTitle wrapped;
  private final Headings headings;
  private final BoxedHeadings boxed;

  /** Titles of headings by word and code. */
  private final Map<String, Set<String>> titles = new HashMap<>();

  private final List<Piece> taken = new ArrayList<>();

  HeadingLines(MeasurePagesProfile profile, SectionWords words, Headings headings) {
    this.departments = new HeadingDepartments(profile, words);
    this.wrapped = new WrappedTitle();
    this.headings = headings;
    this.boxed = new BoxedHeadings(profile);
  }

  /**
   * @param lines with the headings completed
   * @param taken what went into them or stood around departments
   */
  record Completed(List<PageLine> lines, List<Piece> taken) {}

  /**
   * How the paper's lines stand.
   *
   * @param width at which they are wrapped
   * @param neighbours which of them stand right below others
   */
  record Lines(int width, Neighbours neighbours) {}

  static Completed complete(
      List<PageLine> lines, Lines all, MeasurePagesProfile profile, SectionWords words) {
    Headings headings =
        new Headings(profile.levels(), profile.ordinalLevels(), profile.sectionSigns());
    return new HeadingLines(profile, words, headings).complete(lines, all);
  }

  private Completed complete(List<PageLine> lines, Lines all) {
    List<PageLine> parted = new ArrayList<>();
    for (PageLine line : boxed.in(lines, taken)) {
      HeadingDepartments.Parted found = line.heading() == null ? null : departments.find(line);
      HeadingText bare =
          found == null
              ? null
              : boxed.find(found.bare()).or(() -> headings.find(found.bare())).orElse(null);
      if (found == null || bare == null) {
        parted.add(line);
      } else {
        PageLine head = new PageLine(found.bare(), bare, List.of(), false, PageLine.Shape.OTHER);
        parted.add(head);
        parted.add(found.departments());
        taken.addAll(found.around());
      }
    }
    parted.forEach(this::title);
    return new Completed(joined(parted, all), List.copyOf(taken));
  }

  private void title(PageLine line) {
    HeadingText heading = line.heading();
    Value title = heading == null ? null : heading.title();
    if (heading != null && title != null) {
      titles.computeIfAbsent(heading.name(), any -> new HashSet<>()).add(Words.key(title.text()));
    }
  }

  private List<PageLine> joined(List<PageLine> lines, Lines all) {
    List<PageLine> joined = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      PageLine line = lines.get(at);
      HeadingText heading = line.heading();
      if (heading == null || (heading.word() == null && !boxed.isBoxed(heading))) {
        joined.add(line);
        continue;
      }
      int place = joined.size();
      HeadingText whole = heading;
      List<PageLine> between = new ArrayList<>();
      for (int next = at + 1; next < lines.size(); next++) {
        PageLine below = lines.get(next);
        if (isDepartments(below, line) || isPassed(below, all)) {
          between.add(below);
          at = next;
          continue;
        }
        PageLine own = belowTitle(whole, below, all) ? departments.alone(below.line()) : null;
        if (own != null) {
          between.add(own);
          at = next;
          break;
        }
        HeadingText more = more(whole, below, lines, next, all);
        if (more == null) {
          break;
        }
        taken.add(below.line().whole());
        whole = more;
        at = next;
      }
      joined.add(
          place, new PageLine(line.line(), whole, line.labels(), line.numbered(), line.shape()));
      joined.addAll(between);
    }
    return joined;
  }

  /** Whether a blank line stands at the end of a page, behind which a title may go on. */
  private static boolean isPassed(PageLine line, Lines all) {
    return line.shape() == PageLine.Shape.BLANK
        && all.neighbours().passed().contains(line.line().number());
  }

  private static boolean belowTitle(HeadingText heading, PageLine below, Lines all) {
    return isFree(below)
        && heading.title() != null
        && all.neighbours().isNext(lastLine(heading), below.line());
  }

  /** Whether {@code below} is what was parted from the heading's own line. */
  private static boolean isDepartments(PageLine below, PageLine line) {
    return below.line().number() == line.line().number();
  }

  /** The heading with the line right below it; unset where that is none of it. */
  private @Nullable HeadingText more(
      HeadingText heading, PageLine below, List<PageLine> lines, int at, Lines all) {
    Line line = below.line();
    if (!isFree(below) || !all.neighbours().isNext(lastLine(heading), line)) {
      return null;
    }
    Value title = heading.title();
    if (title == null) {
      return null;
    }
    Optional<Value> bracketed = wrapped.bracketed(line);
    if (bracketed.isPresent()) {
      return heading.subtitle() == null && !isSentenceBelow(lines, at)
          ? with(heading, title, bracketed.get())
          : null;
    }
    Headings.Text rest = Headings.text(line);
    Value own = rest.title();
    if (own == null || heading.subtitle() != null || isSentenceBelow(lines, at)) {
      return null;
    }
    Value whole = WrappedTitle.joined(title, own);
    Set<String> known = titles.getOrDefault(heading.name(), Set.of());
    boolean told = known.contains(Words.key(whole.text()));
    boolean goesOn = told || wrapped.goesOn(heading.line(), title, line, all.width());
    return goesOn ? with(heading, whole, rest.subtitle()) : null;
  }

  private static HeadingText with(HeadingText heading, Value title, @Nullable Value subtitle) {
    return new HeadingText(
        heading.line(), heading.rank(), heading.word(), heading.code(), title, subtitle);
  }

  private static Line lastLine(HeadingText heading) {
    Value subtitle = heading.subtitle();
    Value last = subtitle != null ? subtitle : heading.title();
    return last == null ? heading.line() : last.pieces().getLast().line();
  }

  private static boolean isFree(PageLine line) {
    return line.shape() == PageLine.Shape.OTHER
        && line.heading() == null
        && line.labels().isEmpty()
        && !line.numbered()
        && line.line().cells().size() == 1
        && line.line().raw().codePoints().anyMatch(Character::isLetter);
  }

  /** Whether the lines from {@code at} to the next blank one are a text. */
  private static boolean isSentenceBelow(List<PageLine> lines, int at) {
    for (int i = at; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (line.shape() == PageLine.Shape.SENTENCE) {
        return true;
      }
      if (!isFree(line)) {
        return false;
      }
    }
    return false;
  }
}
