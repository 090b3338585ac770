package jp.hakaru.inout.ingest.internal.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Headings of measures that bear a number and no word (語のない見出し): (1) 道路の整備, １．道路の整備. A line is one
 * where it stands right above a table or a known section, below a heading with a word, and where
 * two of them with numbers that run on stand below one heading. A title that the paper prints twice
 * names a part of its pages and no measure.
 */
final class ItemHeadings {
  /** Whether a section or a table begins at a line. */
  interface Body {
    boolean begins(List<Line> lines, int at);
  }

  private final Headings headings;
  private final Body body;
  private final Set<String> others = new HashSet<>();

  ItemHeadings(Profile profile, Headings headings, Body body) {
    this.headings = headings;
    this.body = body;
    profile.rowGroups().forEach(name -> others.add(Words.key(name)));
    profile.sections().forEach(one -> one.names().forEach(name -> others.add(Words.key(name))));
    profile
        .columns()
        .values()
        .forEach(column -> column.names().forEach(name -> others.add(Words.key(name))));
  }

  /** {@code found} with these headings added. */
  List<Optional<HeadingText>> add(List<Line> lines, List<Optional<HeadingText>> found) {
    Map<Integer, HeadingText> items = new HashMap<>();
    Map<Integer, Integer> parents = new HashMap<>();
    int parent = -1;
    for (int at = 0; at < lines.size(); at++) {
      if (found.get(at).isPresent()) {
        parent = at;
        continue;
      }
      Optional<HeadingText> item = parent < 0 ? Optional.empty() : headings.findItem(lines.get(at));
      if (item.isPresent() && isAboveBody(lines, at)) {
        items.put(at, item.get());
        parents.put(at, parent);
      }
    }
    if (items.isEmpty() || !areMeasures(items, parents)) {
      return found;
    }
    List<Optional<HeadingText>> all = new ArrayList<>(found);
    items.forEach((at, item) -> all.set(at, Optional.of(item)));
    return all;
  }

  private boolean isAboveBody(List<Line> lines, int at) {
    int below = at + 1;
    while (below < lines.size() && lines.get(below).isBlank()) {
      below++;
    }
    return below < lines.size() && body.begins(lines, below);
  }

  private boolean areMeasures(Map<Integer, HeadingText> items, Map<Integer, Integer> parents) {
    Set<String> titles = new HashSet<>();
    Map<Integer, Set<String>> codes = new HashMap<>();
    for (Map.Entry<Integer, HeadingText> item : items.entrySet()) {
      String title =
          item.getValue().title() == null ? "" : Words.key(item.getValue().title().text());
      if (others.contains(title) || !titles.add(title)) {
        return false;
      }
      codes
          .computeIfAbsent(parents.get(item.getKey()), any -> new HashSet<>())
          .add(item.getValue().code().text());
    }
    return codes.values().stream().anyMatch(set -> set.contains("1") && set.contains("2"));
  }
}
