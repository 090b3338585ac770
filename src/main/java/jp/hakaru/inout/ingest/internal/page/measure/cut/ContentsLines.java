package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Headings in a table of contents (目次の行), which head no page: a page number stands behind leaders
 * on their line, or behind a gap there and on the next such line.
 */
public final class ContentsLines {
  private static final Pattern LED =
      Pattern.compile(".*(?:[.・·•⋯┄┈_-]\\s?){2,}\\s*[pP]?\\.?\\d{1,3}$");
  private static final Pattern APART =
      Pattern.compile(".*\\D(?:\\t|\\s{2,})\\s*[pP]?\\.?\\d{1,3}$");

  private ContentsLines() {}

  /** Whether a page number stands behind leaders on {@code line}. */
  public static boolean isLed(Line line) {
    return LED.matcher(TextFold.fold(line.whole().text()).text()).matches();
  }

  /** Takes the headings of such lines away. */
  static void drop(List<PageLine> lines) {
    Set<Integer> found = new HashSet<>();
    int last = -1;
    for (int at = 0; at < lines.size(); at++) {
      PageLine line = lines.get(at);
      if (line.shape() == PageLine.Shape.BLANK) {
        continue;
      }
      String text = TextFold.fold(line.line().whole().text()).text();
      boolean apart = line.heading() != null && APART.matcher(text).matches();
      if (line.heading() != null && isLed(line.line())) {
        found.add(at);
      } else if (apart && last >= 0) {
        found.add(last);
        found.add(at);
      }
      last = apart ? at : -1;
    }
    for (int at : found) {
      PageLine line = lines.get(at);
      lines.set(at, new PageLine(line.line(), null, List.of(), false, PageLine.Shape.OTHER));
    }
  }
}
