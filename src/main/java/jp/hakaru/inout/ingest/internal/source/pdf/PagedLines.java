package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The lines of all pages, numbered (全頁の行): a blank line between pages, and what stands aside at the
 * end of its page, or below where a paragraph or a row of a table goes on over the page's end.
 */
final class PagedLines {
  private static final Pattern END = Pattern.compile(".*[。．！？.!?」』）)】][\\s　]*$");

  private final List<Line> lines = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final int[] rows;

  /** A line that waits for the end of the paragraph. */
  private record Waiting(int page, Printed line) {}

  private PagedLines(int pages) {
    this.rows = new int[pages];
  }

  static List<Line> of(List<PageFeet.Sheet> sheets) {
    PagedLines all = new PagedLines(sheets.size());
    for (int page = 0; page < sheets.size(); page++) {
      all.add(page, sheets.get(page), page + 1 < sheets.size() ? sheets.get(page + 1) : null);
    }
    return all.lines;
  }

  private void add(int page, PageFeet.Sheet sheet, PageFeet.@Nullable Sheet next) {
    for (Printed line : sheet.body()) {
      if (line.isBlank() && !waiting.isEmpty()) {
        release(page);
      }
      put(page, line);
    }
    sheet.aside().forEach(line -> waiting.add(new Waiting(page, line)));
    boolean goesOn = next != null && goesOn(sheet.body(), next.body(), sheet.em());
    if (!goesOn) {
      release(page);
      if (next != null) {
        put(page, Printed.BLANK);
      }
    }
  }

  private void release(int page) {
    if (!waiting.isEmpty()) {
      put(page, Printed.BLANK);
      waiting.forEach(one -> put(one.page(), one.line()));
      waiting.clear();
    }
  }

  private void put(int page, Printed line) {
    rows[page]++;
    int number = lines.size() + 1;
    lines.add(Lines.printed(number, line.raw(), line.spot(page + 1, rows[page])));
  }

  /** Whether the last paragraph or row of a page goes on at the head of the next. */
  private static boolean goesOn(List<Printed> body, List<Printed> next, float em) {
    if (body.isEmpty() || next.isEmpty()) {
      return false;
    }
    Printed last = body.getLast();
    Printed first = next.getFirst();
    boolean table = last.raw().indexOf('\t') >= 0;
    if (table != first.raw().indexOf('\t') >= 0) {
      return false;
    }
    if (TableLine.isOneRow(last.table(), first.table())) {
      return true;
    }
    if (table) {
      return body.stream().noneMatch(line -> line.raw().equals(first.raw()));
    }
    boolean full = last.right() > last.to() - 1.6f * em;
    boolean sameType = Math.abs(height(last) - height(first)) < 0.1f * em;
    boolean atMargin = first.left() - first.from() < 0.5f * em;
    return full && sameType && atMargin && !END.matcher(last.raw()).matches();
  }

  private static float height(Printed line) {
    return line.bottom() - line.top();
  }
}
