package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
import jp.hakaru.inout.ingest.internal.page.measure.cut.PageCutter;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Whether a paper of pages ends inside one (途中で切れた文書): its last page lacks the label with which all
 * others end, or has nothing below its last one; or the last line breaks off without a line end.
 * Then the last line may be half of one and is not read.
 */
public final class PagesEnd {
  private final Likely likely;
  private final Notes notes;

  public PagesEnd(MeasurePagesProfile profile, Notes notes) {
    this.likely = new Likely(profile);
    this.notes = notes;
  }

  /**
   * @param endsWithLine whether the last line has its end
   */
  public boolean isCut(PageCutter.Cut paper, boolean endsWithLine) {
    List<Page> pages = paper.pages();
    Page last = last(pages);
    if (last == null) {
      return false;
    }
    List<Page> others =
        pages.stream()
            .filter(page -> page != last && page.hasSections())
            .filter(page -> isOfDevelopment(page) == isOfDevelopment(last))
            .toList();
    boolean caption = paper.captions().removeIf(line -> !endsWithLine && isLast(line));
    boolean cut = caption || lacksEnd(last, others) || (!endsWithLine && breaksOff(last, others));
    if (cut) {
      drop(pages);
    }
    return cut;
  }

  /**
   * The page that holds the end of the text: below developments that of their measure may go on.
   */
  private static @Nullable Page last(List<Page> pages) {
    return pages.stream()
        .reduce((one, next) -> PagesEnd.end(next) >= PagesEnd.end(one) ? next : one)
        .orElse(null);
  }

  private static int end(Page page) {
    return Math.max(
        page.heading().line().number(),
        page.sections().stream().mapToInt(PagesEnd::end).max().orElse(0));
  }

  private static int end(Section section) {
    int label = section.isInherited() ? 0 : section.label().word().line().number();
    return Math.max(label, section.lines().stream().mapToInt(Line::number).max().orElse(0));
  }

  private static boolean isOfDevelopment(Page page) {
    return page.sections().stream().anyMatch(Section::isInherited);
  }

  private static boolean lacksEnd(Page last, List<Page> others) {
    if (!last.hasSections()) {
      return !others.isEmpty();
    }
    Section end = last.sections().getLast();
    return !others.isEmpty()
        && others.stream()
            .noneMatch(page ->
                key(page.sections().getLast()).equals(key(end))
                    && end.isEmpty() == page.sections().getLast().isEmpty());
  }

  private static String key(Section section) {
    return section.label().label().key();
  }

  private boolean breaksOff(Page last, List<Page> others) {
    if (!last.hasSections()) {
      return true;
    }
    String end = lastLine().map(Line::raw).orElse("");
    String tail = end.substring(Math.max(end.lastIndexOf('、'), end.lastIndexOf(' ')) + 1);
    return switch (last.sections().getLast().type()) {
      case REFERENCES -> !likely.isPlan(tail);
      case PROJECTS -> others.isEmpty() || !likely.isNames(tail);
      case DEPARTMENT, ACTIONS, INDICATORS, GOALS, TEXT, OTHER -> !Words.endsSentence(end);
    };
  }

  private boolean isLast(Line line) {
    return lastLine().filter(last -> last.number() == line.number()).isPresent();
  }

  private Optional<Line> lastLine() {
    return notes.lines().stream().filter(line -> !line.isBlank()).reduce((one, next) -> next);
  }

  /** Takes the last line away, and of running text what it leaves open. */
  private void drop(List<Page> pages) {
    Line line = lastLine().orElse(null);
    if (line == null) {
      return;
    }
    notes.unread(line, Reason.CUT_OFF);
    notes.doubt(line.whole(), Reason.CUT_OFF);
    pages.removeIf(page -> isAt(page.heading().line(), line));
    for (Page page : pages) {
      page.sections().removeIf(section -> isAt(section.numbered(), line));
      page.sections()
          .removeIf(section ->
              section.numbered() == null
                  && !section.isInherited()
                  && isAt(section.label().word().line(), line));
      drop(page.below(), line, true);
      page.sections().forEach(section -> drop(section.lines(), line, isText(section)));
    }
  }

  private static boolean isText(Section section) {
    return section.type() == SectionType.TEXT || section.type() == SectionType.ACTIONS;
  }

  private void drop(List<Line> lines, Line line, boolean text) {
    if (!lines.removeIf(one -> one.number() == line.number())) {
      return;
    }
    while (text && !lines.isEmpty() && isOpen(lines.getLast())) {
      notes.unread(lines.removeLast(), Reason.CUT_OFF);
    }
  }

  private static boolean isOpen(Line line) {
    return !line.isBlank() && line.cells().size() == 1 && !Words.endsSentence(line.raw());
  }

  private static boolean isAt(@Nullable Line one, Line line) {
    return one != null && one.number() == line.number();
  }
}
