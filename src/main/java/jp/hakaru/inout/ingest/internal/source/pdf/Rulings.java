package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** The rulings of a page as a reader sees them (罫線の整理): parts joined, double ones taken as one. */
final class Rulings {
  /** Rulings this near are one; ends this near meet. */
  static final float NEAR = 3f;

  /** A shorter one parts no cells. */
  private static final float SHORTEST = 6f;

  private static final double LEAST_WEIGHT = 0.01;

  private Rulings() {}

  /** Those long enough to part cells. */
  static List<Ruling> joined(List<Ruling> strokes) {
    List<Ruling> joined = new ArrayList<>();
    for (boolean level : new boolean[] {true, false}) {
      List<Ruling> same = new ArrayList<>();
      for (Ruling one : strokes) {
        if (one.level() == level) {
          same.add(one);
        }
      }
      same.sort(Rulings::byPlace);
      int from = 0;
      for (int i = 1; i <= same.size(); i++) {
        boolean apart = i == same.size() || same.get(i).at() - same.get(from).at() > NEAR;
        if (apart) {
          join(same.subList(from, i), joined);
          from = i;
        }
      }
    }
    return joined;
  }

  private static int byPlace(Ruling one, Ruling other) {
    int order = Float.compare(one.at(), other.at());
    return order == 0 ? Float.compare(one.from(), other.from()) : order;
  }

  /** Joins rulings at one place. */
  private static void join(List<Ruling> near, List<Ruling> joined) {
    if (near.isEmpty()) {
      return;
    }
    float at = at(near);
    List<Ruling> sorted = new ArrayList<>(near);
    sorted.sort((one, other) -> Float.compare(one.from(), other.from()));
    float from = sorted.getFirst().from();
    float to = sorted.getFirst().to();
    for (Ruling one : sorted) {
      if (one.from() > to + NEAR) {
        keep(new Ruling(one.level(), at, from, to), joined);
        from = one.from();
        to = one.to();
      } else {
        to = Math.max(to, one.to());
      }
    }
    keep(new Ruling(sorted.getFirst().level(), at, from, to), joined);
  }

  /** Where they stand in the middle, the longer ones counting for more. */
  private static float at(List<Ruling> near) {
    double sum = 0;
    double length = 0;
    for (Ruling one : near) {
      double weight = one.length() + LEAST_WEIGHT;
      sum += one.at() * weight;
      length += weight;
    }
    return (float) (sum / length);
  }

  private static void keep(Ruling one, List<Ruling> joined) {
    if (one.length() >= SHORTEST) {
      joined.add(one);
    }
  }

  /** Those that cross or touch each other, set by set. */
  static List<List<Ruling>> sets(List<Ruling> rulings) {
    int[] head = new int[rulings.size()];
    for (int i = 0; i < head.length; i++) {
      head[i] = i;
    }
    List<Integer> levels = new ArrayList<>();
    List<Integer> uprights = new ArrayList<>();
    for (int i = 0; i < head.length; i++) {
      (rulings.get(i).level() ? levels : uprights).add(i);
    }
    for (int level : levels) {
      for (int upright : uprights) {
        if (rulings.get(level).meets(rulings.get(upright), NEAR)) {
          head[find(head, level)] = find(head, upright);
        }
      }
    }
    List<List<Ruling>> sets = new ArrayList<>();
    for (int i = 0; i < head.length; i++) {
      sets.add(new ArrayList<>());
    }
    for (int i = 0; i < head.length; i++) {
      sets.get(find(head, i)).add(rulings.get(i));
    }
    sets.removeIf(List::isEmpty);
    return sets;
  }

  private static int find(int[] head, int one) {
    int at = one;
    while (head[at] != at) {
      head[at] = head[head[at]];
      at = head[at];
    }
    return at;
  }
}
