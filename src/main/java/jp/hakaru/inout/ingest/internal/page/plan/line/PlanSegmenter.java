package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Step 4 for plan pages, segment (計画の頁の区画分け): the lightest way through the whole document. Time and
 * memory grow with the lines, so that a lost heading stays a local fault.
 */
public final class PlanSegmenter {
  private final LineWeights weights;
  private final List<PlanLine> lines;

  public PlanSegmenter(List<PlanLine> lines) {
    this.lines = lines;
    this.weights = new LineWeights(lines);
  }

  /** A step of the way. */
  private record Step(double weight, @Nullable Step before, Take take) {}

  /** The lines in their order. */
  public List<Taken> segment() {
    @Nullable Step[] open = new @Nullable Step[Place.values().length];
    open[Place.START.ordinal()] = new Step(0, null, Take.FURNITURE);
    for (int at = 0; at < lines.size(); at++) {
      open = advance(at, open);
    }
    Step best = null;
    for (Step step : open) {
      best = step != null && (best == null || step.weight() < best.weight()) ? step : best;
    }
    List<Taken> way = new ArrayList<>();
    int at = lines.size() - 1;
    for (Step step = best; step != null && at >= 0; step = step.before()) {
      way.add(new Taken(lines.get(at--), step.take()));
    }
    return way.reversed();
  }

  private @Nullable Step[] advance(int at, @Nullable Step[] open) {
    @Nullable Step[] next = new @Nullable Step[open.length];
    for (Place place : Place.values()) {
      Step step = open[place.ordinal()];
      if (step != null) {
        for (LineWeights.Way way : weights.ways(at, place)) {
          Step known = next[way.to().ordinal()];
          double weight = step.weight() + way.weight();
          if (known == null || weight < known.weight()) {
            next[way.to().ordinal()] = new Step(weight, step, way.take());
          }
        }
      }
    }
    return next;
  }
}
