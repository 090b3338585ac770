package jp.hakaru.inout.ingest.internal.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Tells page numbers and the first lines of pages that others begin with too (ページ番号・柱). */
final class PageLines {
  private static final Pattern PAGE =
      Pattern.compile("[-~\\s]*(?:[pP]\\.?\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-~\\s]*");
  private static final int LONGEST = 40;

  private final List<Line> lines;
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean belowPage;

  PageLines(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      if (isShort(line)) {
        counts.merge(Words.key(line.raw()), 1, Integer::sum);
      }
    }
  }

  private static boolean isShort(Line line) {
    return line.cells().size() == 1 && line.first().text().length() <= LONGEST;
  }

  /** Adds what the line at {@code at} costs; asked for the lines in their order. */
  void costs(int at, Map<LabelKind, Double> costs) {
    Line line = lines.get(at);
    boolean page =
        line.cells().size() == 1
            && PAGE.matcher(line.first().text()).matches()
            && (!line.tabbed() || line.first().index() == 0);
    if (page) {
      boolean alone =
          at == 0 || lines.get(at - 1).isBlank() || (lines.get(at - 1).tabbed() && !line.tabbed());
      costs.put(LabelKind.PAGE_NUMBER, alone || line.first().x() == 0 ? -0.5 : 0.5);
    }
    if (belowPage && isRunningHead(line, costs)) {
      costs.putIfAbsent(LabelKind.REPEAT, 0.6);
    }
    belowPage = page;
  }

  private boolean isRunningHead(Line line, Map<LabelKind, Double> costs) {
    return isShort(line)
        && counts.getOrDefault(Words.key(line.raw()), 0) > 1
        && !Words.endsSentence(line.last().text())
        && !costs.containsKey(LabelKind.SECTION)
        && !costs.containsKey(LabelKind.HEADING)
        && !costs.containsKey(LabelKind.BARE_HEADING);
  }
}
