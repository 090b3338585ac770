package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.CellBreaks;

/** What stands between two level rulings, one below the other (横罫の間). */
final class LevelBand {
  /** Narrower gaps, in heights of type, part no cells. */
  private static final float GAP = 0.35f;

  /** A line that leaves so much room, in heights of type, was not broken by its cell's width. */
  private static final float ROOM = 2.2f;

  private final Ruling above;
  private final Ruling below;
  private final List<Ink> inks;
  private final List<Segment> segments;

  /** A stretch of its width that its lines take without a gap over each other. */
  record Segment(float left, float right) {
    boolean overlaps(float from, float to) {
      return left < to && right > from;
    }
  }

  LevelBand(Ruling above, Ruling below, List<Ink> inks) {
    this.above = above;
    this.below = below;
    this.inks = inks;
    this.segments = segments(inks);
  }

  private static List<Segment> segments(List<Ink> inks) {
    List<Ink> sorted = new ArrayList<>(inks);
    sorted.sort(Ink::byLeft);
    List<Segment> segments = new ArrayList<>();
    for (Ink ink : sorted) {
      Segment last = segments.isEmpty() ? null : segments.getLast();
      if (last != null && ink.left() - last.right() < GAP * ink.size()) {
        segments.set(
            segments.size() - 1, new Segment(last.left(), Math.max(last.right(), ink.right())));
      } else {
        segments.add(new Segment(ink.left(), ink.right()));
      }
    }
    return List.copyOf(segments);
  }

  Ruling above() {
    return above;
  }

  Ruling below() {
    return below;
  }

  List<Segment> segments() {
    return segments;
  }

  /** What its texts leave free between each other. */
  List<Segment> gaps() {
    List<Segment> gaps = new ArrayList<>();
    for (int i = 1; i < segments.size(); i++) {
      gaps.add(new Segment(segments.get(i - 1).right(), segments.get(i).left()));
    }
    return gaps;
  }

  /**
   * How many of its lines are rows: most columns have texts in them that the width did not break.
   *
   * @param ends the right edge of each column
   */
  int rows(List<Float> ends) {
    int rows = 0;
    for (Row row : Row.of(inks)) {
      int texts = 0;
      float from = 0;
      for (float to : ends) {
        texts += isWhole(row, from, to) ? 1 : 0;
        from = to;
      }
      rows += texts * 2 > ends.size() ? 1 : 0;
    }
    return rows;
  }

  /** Whether an amount or a text that leaves room stands in the column. */
  private static boolean isWhole(Row row, float from, float to) {
    List<Ink> within =
        row.inks().stream()
            .filter(ink -> !ink.isBlank() && ink.middle() > from && ink.middle() < to)
            .toList();
    if (within.isEmpty()) {
      return false;
    }
    String text = new Row(within).text();
    return to - within.getLast().right() > ROOM * row.size() || CellBreaks.areAmounts(text, text);
  }
}
