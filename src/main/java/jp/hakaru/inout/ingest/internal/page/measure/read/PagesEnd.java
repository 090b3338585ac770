package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
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
  public boolean isCut(List<Page> pages, boolean endsWithLine) {
    Page last = pages.isEmpty() ? null : pages.getLast();
    if (last == null) {
      return false;
    }
    List<Page> others = pages.stream().filter(page -> page != last && page.hasSections()).toList();
    boolean cut = lacksEnd(last, others) || (!endsWithLine && breaksOff(last));
    if (cut) {
      drop(last, pages);
    }
    return cut;
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

  private boolean breaksOff(Page last) {
    String end =
        notes.lines().stream()
            .filter(line -> !line.isBlank())
            .reduce((first, second) -> second)
            .map(Line::raw)
            .orElse("");
    if (!last.hasSections()) {
      return true;
    }
    SectionType type = last.sections().getLast().type();
    boolean names = type == SectionType.REFERENCES || type == SectionType.PROJECTS;
    String tail = end.substring(Math.max(end.lastIndexOf('、'), end.lastIndexOf(' ')) + 1);
    return names ? !likely.isNames(tail) : !Words.endsSentence(end);
  }

  private void drop(Page last, List<Page> pages) {
    Line line =
        notes.lines().stream()
            .filter(one -> !one.isBlank())
            .reduce((first, second) -> second)
            .orElse(null);
    if (line == null) {
      return;
    }
    notes.unread(line, Reason.CUT_OFF);
    notes.doubt(line.whole(), Reason.CUT_OFF);
    if (last.heading().line().number() == line.number()) {
      pages.remove(last);
    }
    last.sections().removeIf(section -> isAt(section.numbered(), line));
    last.sections()
        .removeIf(
            section -> section.numbered() == null && isAt(section.label().word().line(), line));
    last.below().removeIf(one -> one.number() == line.number());
    last.sections()
        .forEach(section -> section.lines().removeIf(one -> one.number() == line.number()));
  }

  private static boolean isAt(@Nullable Line one, Line line) {
    return one != null && one.number() == line.number();
  }
}
