package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The part of a page in which something can be seen (クリップ領域), by the bounds of the paths that cut
 * it: programs print whole texts and cut off what does not belong on the page.
 */
final class Clips {
  private static final Ink.Box ALL =
      new Ink.Box(-Float.MAX_VALUE, -Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE);

  /** Half of a ruling may be cut off along its length. */
  private static final float SLACK = 1.5f;

  private final Deque<Ink.Box> saved = new ArrayDeque<>();
  private Ink.Box now = ALL;

  void save() {
    saved.push(now);
  }

  void restore() {
    if (!saved.isEmpty()) {
      now = saved.pop();
    }
  }

  int depth() {
    return saved.size();
  }

  /** Undoes what was saved since there were {@code depth} of them. */
  void restoreTo(int depth) {
    while (saved.size() > depth) {
      restore();
    }
  }

  void narrow(Ink.Box path) {
    now =
        new Ink.Box(
            Math.max(now.left(), path.left()),
            Math.max(now.top(), path.top()),
            Math.min(now.right(), path.right()),
            Math.min(now.bottom(), path.bottom()));
  }

  boolean isCut() {
    return now != ALL;
  }

  boolean shows(float x, float y) {
    return x >= now.left() && x <= now.right() && y >= now.top() && y <= now.bottom();
  }

  /** What can be seen of a ruling. */
  Optional<Ruling> cut(Ruling one) {
    if (!isCut()) {
      return Optional.of(one);
    }
    float least = one.level() ? now.top() : now.left();
    float most = one.level() ? now.bottom() : now.right();
    float from = Math.max(one.from(), one.level() ? now.left() : now.top());
    float to = Math.min(one.to(), one.level() ? now.right() : now.bottom());
    boolean shown = one.at() >= least - SLACK && one.at() <= most + SLACK && from < to;
    return shown ? Optional.of(new Ruling(one.level(), one.at(), from, to)) : Optional.empty();
  }
}
