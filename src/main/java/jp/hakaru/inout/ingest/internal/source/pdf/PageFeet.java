package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Page numbers and running heads (ページ番号・柱): lines near the upper or lower edge that are numbers, or
 * small print that many pages have at the same place.
 */
final class PageFeet {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-－‐―—–~〜～\\s　]*(?:[pPｐＰ][.．]?\\s*)?[0-9０-９]{1,4}(?:\\s*[/／]\\s*[0-9０-９]{1,4})?"
              + "(?:\\s*(?:ページ|頁))?[-－‐―—–~〜～\\s　]*");
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

  /** How near to the edge of the page, as a part of its height. */
  private static final float EDGE = 0.1f;

  /** Places that differ by fewer points are the same. */
  private static final int SAME = 4;

  private static final int LEAST = 3;

  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Sheet> sheets;

  /**
   * A page laid out.
   *
   * @param height of the page in points
   * @param em the size of most of its type
   * @param body its lines
   * @param aside what stands aside
   */
  record Sheet(float height, float em, List<Printed> body, List<Printed> aside) {
    Sheet with(List<Printed> lines) {
      return new Sheet(height, em, lines, aside);
    }
  }

  PageFeet(List<Sheet> sheets) {
    this.sheets = sheets;
    for (Sheet sheet : sheets) {
      for (Printed line : sheet.body()) {
        if (isNearEdge(line, sheet)) {
          seen.merge(key(line), 1, Integer::sum);
        }
      }
    }
  }

  private static boolean isNearEdge(Printed line, Sheet sheet) {
    boolean near =
        line.bottom() < sheet.height() * EDGE || line.top() > sheet.height() * (1 - EDGE);
    return near && !line.isBlank() && line.raw().indexOf('\t') < 0;
  }

  private static String key(Printed line) {
    return Math.round(line.top() / SAME) + DIGITS.matcher(line.raw().strip()).replaceAll("#");
  }

  /** The pages with such lines aside. */
  List<Sheet> apart() {
    return sheets.stream().map(this::apart).toList();
  }

  private Sheet apart(Sheet sheet) {
    List<Printed> body = new ArrayList<>();
    List<Printed> aside = new ArrayList<>();
    for (int at = 0; at < sheet.body().size(); at++) {
      Printed line = sheet.body().get(at);
      if (isNearEdge(line, sheet) && isFoot(at, sheet)) {
        aside.add(line.atEdge());
      } else {
        body.add(line);
      }
    }
    aside.addAll(sheet.aside());
    trim(body);
    return new Sheet(sheet.height(), sheet.em(), body, aside);
  }

  private boolean isFoot(int at, Sheet sheet) {
    Printed line = sheet.body().get(at);
    boolean repeated = seen.getOrDefault(key(line), 0) >= Math.min(LEAST, sheets.size() + 1);
    boolean small = line.bottom() - line.top() <= sheet.em() * 1.02f;
    return NUMBER.matcher(line.raw()).matches() || (repeated && small && isSetApart(at, sheet));
  }

  /** Whether it is parted from the text: what the text begins or ends with belongs to it. */
  private static boolean isSetApart(int at, Sheet sheet) {
    int step = sheet.body().get(at).bottom() < sheet.height() / 2 ? 1 : -1;
    int beside = at + step;
    while (beside >= 0
        && beside < sheet.body().size()
        && isNearEdge(sheet.body().get(beside), sheet)) {
      beside += step;
    }
    return beside < 0
        || beside >= sheet.body().size()
        || sheet.body().get(beside).isBlank()
        || sheet.body().get(beside).table() != null;
  }

  private static void trim(List<Printed> body) {
    while (!body.isEmpty() && body.getFirst().isBlank()) {
      body.removeFirst();
    }
    while (!body.isEmpty() && body.getLast().isBlank()) {
      body.removeLast();
    }
  }
}
