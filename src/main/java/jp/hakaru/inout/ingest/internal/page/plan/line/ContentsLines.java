package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;

/**
 * A table of contents (目次): headings with dots and a page number behind them, or several below each
 * other with page numbers in a cell of their own that do not fall.
 */
final class ContentsLines {
  private static final Pattern LEADER =
      Pattern.compile(".+?(?:[・.…‥･\\-~_]\\s*){3,}(?:p\\.?)?\\d{1,3}(?:ページ|頁)?");
  private static final int LEAST = 3;

  private ContentsLines() {}

  /** The lines, those of a table of contents as furniture. */
  static List<PlanLine> marked(List<PlanLine> lines) {
    List<PlanLine> all = new ArrayList<>(lines);
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      int page = 0;
      while (to < lines.size() && page(lines.get(to)) >= page && page(lines.get(to)) > 0) {
        page = page(lines.get(to));
        to++;
      }
      for (int at = from; at < to && to - from >= LEAST; at++) {
        all.set(at, furniture(lines.get(at)));
      }
      from = Math.max(to, from + 1);
    }
    all.replaceAll(line -> isLeader(line) ? furniture(line) : line);
    return List.copyOf(all);
  }

  private static boolean isLeader(PlanLine line) {
    boolean values =
        line.line().cells().stream()
            .anyMatch(cell -> cell.text().length() == 1 && Words.isDash(cell.text()));
    return !values
        && LEADER.matcher(Words.key(line.line().raw()).toLowerCase(Locale.ROOT)).matches();
  }

  /** The page number behind a heading; 0 where there is none. */
  private static int page(PlanLine line) {
    List<Cell> cells = line.line().cells();
    boolean heading = line.head() != null && cells.size() > 1;
    Matcher number = Pattern.compile("(?:[pP]\\.?)?(\\d{1,3})").matcher(cells.getLast().text());
    return heading && number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }

  static PlanLine furniture(PlanLine line) {
    return new PlanLine(
        line.line(),
        line.gap(),
        null,
        null,
        null,
        line.shape(),
        line.tail(),
        false,
        PageFurniture.SURE);
  }
}
