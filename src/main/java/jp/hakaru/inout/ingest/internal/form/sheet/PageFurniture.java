package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Page numbers and running heads among sheets (ページ番号・柱). A bare number is a page's when such
 * numbers grow through the document, with lines between them; a line is a running head when it
 * stands beside page numbers each time and more than once.
 */
public final class PageFurniture {
  private static final Pattern MARKED =
      Pattern.compile(
          "^(?:-+\\d{1,4}-+|[pP]\\.?\\d{1,4}|\\d{1,4}(?:/\\d{1,4})?(?<word>ページ|頁)|\\d{1,4}/\\d{1,4})$");
  private static final Pattern BARE = Pattern.compile("^(?<a>\\d{1,4})$");
  private static final int LONGEST = 40;

  /** How many filled lines a page has at least. */
  private static final int SHORTEST = 3;

  private final List<Line> lines;
  private final Set<Integer> found = new HashSet<>();
  private final Set<Integer> apart = new HashSet<>();

  private PageFurniture(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * What of a document may be page furniture.
   *
   * @param pages numbers of the lines that are page numbers
   * @param heads numbers of the lines that may be running heads
   * @param apart numbers of those heads that stand inside a page, so that they may be what the
   *     others repeat
   */
  public record Found(Set<Integer> pages, Set<Integer> heads, Set<Integer> apart) {}

  public static Found in(List<Line> lines) {
    PageFurniture furniture = new PageFurniture(lines);
    furniture.pages();
    return new Found(furniture.found, furniture.heads(), furniture.apart);
  }

  private void pages() {
    List<Line> bare = new ArrayList<>();
    int last = 0;
    int between = 0;
    boolean grows = true;
    for (Line line : lines) {
      between += line.isBlank() ? 0 : 1;
      String key = Words.key(line.raw());
      Matcher marked = MARKED.matcher(key);
      if (line.cells().size() == 1
          && marked.matches()
          && (!line.tabbed() || marked.group("word") != null)) {
        found.add(line.number());
      }
      if (line.cells().size() != 1 || line.tabbed()) {
        continue;
      }
      Matcher number = BARE.matcher(key);
      if (number.matches()) {
        int page = Integer.parseInt(number.group("a"));
        grows &= bare.isEmpty() || (page > last && between > SHORTEST);
        last = page;
        between = 0;
        bare.add(line);
      }
    }
    if (grows && bare.size() > 1) {
      bare.forEach(line -> found.add(line.number()));
    }
  }

  private Set<Integer> heads() {
    Map<String, Integer> above = new HashMap<>();
    Map<String, Integer> below = new HashMap<>();
    Map<String, Integer> all = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (mayBeHead(line)) {
        String key = Words.key(line.raw());
        all.merge(key, 1, Integer::sum);
        if (isPage(neighbour(at, 1))) {
          above.merge(key, 1, Integer::sum);
        }
        if (isPage(neighbour(at, -1))) {
          below.merge(key, 1, Integer::sum);
        }
      }
    }
    Set<Integer> heads = new HashSet<>();
    Line first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse(null);
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      String key = Words.key(line.raw());
      int times =
          mayBeHead(line) ? Math.max(above.getOrDefault(key, 0), below.getOrDefault(key, 0)) : 0;
      boolean beside = times > 1 && times >= all.getOrDefault(key, 0) - 1;
      if (beside && line != first && !isPage(neighbour(at, 1)) && !isPage(neighbour(at, -1))) {
        apart.add(line.number());
      }
      if (beside || (line.isAtEdge() && !found.contains(line.number()))) {
        heads.add(line.number());
      }
    }
    return heads;
  }

  private boolean mayBeHead(Line line) {
    return line.cells().size() == 1
        && !found.contains(line.number())
        && line.first().text().length() <= LONGEST
        && !Words.endsSentence(line.first().text());
  }

  private boolean isPage(@Nullable Line line) {
    return line != null && found.contains(line.number());
  }

  private @Nullable Line neighbour(int from, int step) {
    for (int at = from + step; at >= 0 && at < lines.size(); at += step) {
      if (!lines.get(at).isBlank()) {
        return lines.get(at);
      }
    }
    return null;
  }
}
