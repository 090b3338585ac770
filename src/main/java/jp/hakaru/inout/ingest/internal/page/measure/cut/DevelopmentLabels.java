package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.profile.Words;
import org.jspecify.annotations.Nullable;

/**
 * Labels of developments, and not of the measure whose page they stand on (展開ごとの見出し): those that a
 * page prints below several of its developments.
 */
final class DevelopmentLabels {
  private final Set<String> found = new HashSet<>();
  private final Map<String, Integer> below = new HashMap<>();
  private final Set<String> here = new HashSet<>();
  private boolean open;

  private @Nullable HeadingText last;

  private DevelopmentLabels() {}

  /** The folded words of such labels. */
  static Set<String> of(List<PageLine> lines, Predicate<HeadingText> isDevelopment) {
    DevelopmentLabels labels = new DevelopmentLabels();
    lines.forEach(line -> labels.take(line, isDevelopment));
    return labels.found;
  }

  private void take(PageLine line, Predicate<HeadingText> isDevelopment) {
    HeadingText heading = line.heading();
    if (heading != null && (heading.word() != null || !line.numbered())) {
      open = isDevelopment.test(heading);
      here.clear();
      if (!open || beginsAgain(heading)) {
        below.clear();
      }
      last = open ? heading : null;
      return;
    }
    for (LabelAt label : line.labels()) {
      String key = Words.key(label.word().text());
      if (open && label.sure() == LabelAt.Sure.NAME && here.add(key)) {
        if (below.merge(key, 1, Integer::sum) > 1) {
          found.add(key);
        }
      }
    }
  }

  /**
   * Whether a number goes back, as it does on the page of the next measure, whose heading is lost.
   */
  private boolean beginsAgain(HeadingText heading) {
    HeadingText before = last;
    int number = number(heading);
    if (before == null || number == 0 || number > number(before)) {
      return false;
    }
    return number < number(before) || !title(heading).equals(title(before));
  }

  private static String title(HeadingText heading) {
    return heading.title() == null ? "" : Words.key(heading.title().text());
  }

  private static int number(HeadingText heading) {
    String digits = Words.key(heading.code().text()).replaceAll("^.*\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
