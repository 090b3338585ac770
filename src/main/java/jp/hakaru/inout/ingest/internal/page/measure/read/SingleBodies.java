package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import java.util.function.Function;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Whether each numbered heading of a paper has one text below it (番号付き見出しの本文は一つか). */
final class SingleBodies {
  private static final int FEWEST_LONG = 2;

  private final Function<List<Line>, List<Item>> items;

  private SingleBodies(Function<List<Line>, List<Item>> items) {
    this.items = items;
  }

  static boolean are(List<Page> pages, Function<List<Line>, List<Item>> items) {
    SingleBodies bodies = new SingleBodies(items);
    return pages.stream()
            .flatMap(page -> page.sections().stream())
            .mapToLong(bodies::longBodies)
            .sum()
        < FEWEST_LONG;
  }

  /** How many numbered headings of a section have several texts without a sign below them. */
  private long longBodies(Section section) {
    return switch (section.type()) {
      case TEXT -> longBodies(items.apply(section.lines()));
      case ACTIONS ->
          section.numbered() != null && isLongBody(items.apply(section.lines())) ? 1 : 0;
      case DEPARTMENT, INDICATORS, PROJECTS, REFERENCES, GOALS, OTHER -> 0;
    };
  }

  private static boolean isLongBody(List<Item> items) {
    return items.size() > 1
        && items.stream().allMatch(item -> item.sign() == null && item.isSentence());
  }

  private static long longBodies(List<Item> items) {
    long found = 0;
    for (int at = 2; at < items.size(); at++) {
      boolean heading = ItemForms.isHeading(items, at - 2) && items.get(at - 2).isNumbered();
      found += heading && items.get(at - 1).sign() == null && items.get(at).sign() == null ? 1 : 0;
    }
    return found;
  }
}
