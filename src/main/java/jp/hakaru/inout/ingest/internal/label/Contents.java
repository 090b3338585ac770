package jp.hakaru.inout.ingest.internal.label;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of contents (目次): below their title, lines up to the last that ends with a page
 * number, or headings up to the first that is printed again; without a title, a run of lines with
 * page numbers of which one does not stand below the one before it, as no headings of a page do.
 */
final class Contents {
  private static final Pattern PAGE_ONLY = Pattern.compile("[-~\\s]*\\d{1,3}[-~\\s]*");
  private static final int LONGEST = 500;
  private static final int LONGEST_TITLE = 20;
  private static final int FEWEST = 2;
  private static final int FEWEST_WITHOUT_LEADERS = 3;

  private final List<Line> lines;
  private final List<Optional<HeadingText>> headings;
  private final Predicate<Line> titles;
  private final Predicate<Line> begins;

  /**
   * @param titles whether a line holds the words that stand above a table of contents
   * @param begins whether a line stands in the body of a paper only
   */
  Contents(
      List<Line> lines,
      List<Optional<HeadingText>> headings,
      Predicate<Line> titles,
      Predicate<Line> begins) {
    this.lines = lines;
    this.headings = headings;
    this.titles = titles;
    this.begins = begins;
  }

  /** The places of the lines that belong to a table of contents. */
  BitSet find() {
    BitSet found = new BitSet(lines.size());
    for (int at = 0; at < lines.size(); at++) {
      if (!isText(at)) {
        continue;
      }
      int end = isTitle(at) ? titled(at) : page(at).isPresent() ? untitled(at) : -1;
      for (int i = at; i <= end; i++) {
        if (isText(i)) {
          found.set(i);
        }
      }
      at = Math.max(at, end);
    }
    return found;
  }

  /** Neither blank nor a page number. */
  private boolean isText(int at) {
    Line line = lines.get(at);
    return !line.isBlank()
        && !(line.cells().size() == 1 && PAGE_ONLY.matcher(line.first().text()).matches());
  }

  private boolean isTitle(int at) {
    Line line = lines.get(at);
    return line.last().end() - line.first().start() <= LONGEST_TITLE && titles.test(line);
  }

  private Optional<TrailingPage> page(int at) {
    Line line = lines.get(at);
    String last = line.last().text();
    char end = last.charAt(last.length() - 1);
    return (end >= '0' && end <= '9') || end == '-' || end == ')'
        ? TrailingPage.find(Glyphs.spaced(line.whole()), 0)
        : Optional.empty();
  }

  /** The last line of the contents whose title stands at {@code at}. */
  private int titled(int at) {
    Set<String> keys = new HashSet<>();
    @Nullable String first = null;
    int lastWithPage = at;
    int count = 0;
    int listed = 0;
    for (int i = at + 1; i < Math.min(lines.size(), at + LONGEST); i++) {
      if (!isText(i) || isTitle(i)) {
        continue;
      }
      Line line = lines.get(i);
      Optional<TrailingPage> page = page(i);
      String key = key(i, page);
      String name = headings.get(i).map(HeadingText::name).orElse(null);
      boolean again = keys.contains(key) || (page.isEmpty() && name != null && name.equals(first));
      if (again) {
        return count >= FEWEST ? lastWithPage : listed >= FEWEST ? before(i) : at;
      }
      if (begins.test(line)) {
        break;
      }
      keys.add(key);
      first = first == null ? name : first;
      listed += name == null ? 0 : 1;
      if (page.isPresent()) {
        count++;
        lastWithPage = i;
      }
    }
    return count >= FEWEST ? lastWithPage : at;
  }

  private int before(int at) {
    int last = at - 1;
    while (!isText(last)) {
      last--;
    }
    return last;
  }

  private String key(int at, Optional<TrailingPage> page) {
    String text = Glyphs.spaced(lines.get(at).whole()).text();
    return Words.key(page.map(one -> text.substring(0, one.textEnd())).orElse(text));
  }

  /** The last line of the contents that begin at {@code at} without a title; -1 where none do. */
  private int untitled(int at) {
    int count = 0;
    int last = at;
    int page = 0;
    boolean leaders = true;
    boolean side = false;
    for (int i = at; i < Math.min(lines.size(), at + LONGEST); i++) {
      if (!isText(i)) {
        continue;
      }
      Optional<TrailingPage> found = page(i);
      Optional<HeadingText> heading = headings.get(i);
      boolean worded = heading.filter(one -> one.word() != null).isPresent();
      if (found.isEmpty() || !(found.get().leaders() || worded) || found.get().page() < page) {
        break;
      }
      Optional<HeadingText> above = headings.get(last);
      side |=
          i > at
              && (heading.isEmpty()
                  || above.isEmpty()
                  || !Labeller.isAbove(above.get(), heading.get()));
      leaders &= found.get().leaders();
      page = found.get().page();
      last = i;
      count++;
    }
    return side && count >= (leaders ? FEWEST : FEWEST_WITHOUT_LEADERS) ? last : -1;
  }
}
