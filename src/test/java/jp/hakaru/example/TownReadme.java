package jp.hakaru.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The README of the town (町の説明): what it is, how it is made, and the list of its contradictions.
 */
final class TownReadme {
  private static final Map<String, String> GROUPS =
      Map.of(
          "figures", "数値",
          "targets", "目標",
          "reasons", "理由",
          "structure", "構成",
          "references", "参照",
          "money", "金額",
          "text", "文章");

  private TownReadme() {}

  static String of(Town planted) {
    List<Contradiction> all = Contradiction.all();
    StringBuilder list = new StringBuilder();
    for (Contradiction one : all) {
      list.append(
          "| %s | %s | `%s` | %s | `%s` | %s |\n"
              .formatted(
                  one.id(),
                  Objects.requireNonNull(GROUPS.get(one.group())),
                  one.paper().fileName(),
                  lines(one, planted, all),
                  one.table(),
                  one.finds()));
    }
    return Facts.readText("README.md.txt").replace("{contradictions}", list.toString().strip());
  }

  /** The lines of the planted paper in which a contradiction shows: L12, L14-15. */
  private static String lines(Contradiction one, Town planted, List<Contradiction> all) {
    List<Integer> changed = changedLines(one, planted, all);
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < changed.size(); ) {
      int to = i;
      while (to + 1 < changed.size() && changed.get(to + 1) == changed.get(to) + 1) {
        to++;
      }
      runs.add(to == i ? "L" + changed.get(i) : "L" + changed.get(i) + "-" + changed.get(to));
      i = to + 1;
    }
    return String.join(", ", runs);
  }

  /** The lines of the planted paper that would be others without the contradiction. */
  static List<Integer> changedLines(Contradiction one, Town planted, List<Contradiction> all) {
    Facts without =
        Facts.load()
            .with(
                all.stream()
                    .filter(other -> other.paper() == one.paper() && !other.id().equals(one.id()))
                    .toList());
    List<String> with = planted.paper(one.paper()).text().lines().toList();
    List<String> bare = one.paper().print(without).text().lines().toList();
    int head = 0;
    while (head < Math.min(with.size(), bare.size()) && with.get(head).equals(bare.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(with.size(), bare.size()) - head
        && with.get(with.size() - 1 - tail).equals(bare.get(bare.size() - 1 - tail))) {
      tail++;
    }
    List<Integer> changed = new ArrayList<>();
    boolean sameCount = with.size() == bare.size();
    for (int i = head; i < with.size() - tail; i++) {
      if (!sameCount || !with.get(i).equals(bare.get(i))) {
        changed.add(i + 1);
      }
    }
    return changed.isEmpty() && with.size() < bare.size() ? List.of(head) : changed;
  }
}
