package jp.hakaru.inout.exchange.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hakaru.inout.exchange.internal.check.Sheet.Place;

/** Where one rule is not met (規則ごとの集計): how often, and the first places of it. */
final class Tally {
  private static final int SHOWN = 3;

  private final Rule rule;
  private final List<Place> first = new ArrayList<>();
  private final List<Place> pending = new ArrayList<>();
  private int count;
  private int pendingCount;

  Tally(Rule rule) {
    this.rule = rule;
  }

  Rule rule() {
    return rule;
  }

  /** A place in the rows of a file, which counts once the file has turned out to be CSV. */
  void add(Place place) {
    pendingCount++;
    if (pending.size() < SHOWN) {
      pending.add(place);
    }
  }

  void keep() {
    first.addAll(pending);
    count += pendingCount;
    forget();
  }

  void forget() {
    pending.clear();
    pendingCount = 0;
  }

  void sheet(Sheet sheet) {
    List<Place> places = places(rule.sheet(), sheet);
    count += places.size();
    first.addAll(places.subList(0, Math.min(SHOWN, places.size())));
  }

  /** Places of the whole package stand before all others. */
  void whole(Written written) {
    List<Place> places = places(rule.whole(), written);
    count += places.size();
    first.addAll(0, places);
  }

  private static <T> List<Place> places(Optional<Function<T, Stream<Place>>> faults, T part) {
    return faults.map(one -> one.apply(part).toList()).orElse(List.of());
  }

  int count() {
    return count;
  }

  List<Place> first() {
    return first.stream().limit(SHOWN).toList();
  }
}
