package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of rows between level rulings, its columns found by the gaps of its rows (横罫の表の列). */
final class LevelTable {
  /** For each row with a gap, so many may have a text over several columns. */
  private static final int ACROSS = 2;

  private static final int LEAST_ROWS = 2;

  /** So many texts beside each other between rulings are a row wherever they stand. */
  private static final int MANY = 4;

  /** A band of so many lines that are rows holds some that no ruling parts. */
  private static final int UNPARTED = 3;

  /** What a ruling keeps free of the text at its right, in points. */
  private static final float PAD = 2f;

  /** How far from the text at its left it stands, in points. */
  private static final float ROOM = 3f;

  /** No page is wider, in points. */
  private static final int MOST_WIDTH = 20_000;

  private final List<LevelBand> bands;
  private final List<Gutter> gutters;

  /** A gap between two columns. */
  private record Gutter(float left, float right) {
    /** Where the ruling that parts the columns would stand. */
    float at() {
      return Math.max(left + 0.5f, Math.min(left + ROOM, right - PAD));
    }
  }

  LevelTable(List<LevelBand> bands) {
    this.bands = List.copyOf(bands);
    this.gutters = gutters(this.bands);
  }

  /** The same with rows below. */
  LevelTable with(List<LevelBand> more) {
    List<LevelBand> all = new ArrayList<>(bands);
    all.addAll(more);
    return new LevelTable(all);
  }

  /** Whether it has a column wherever {@code other} has one. */
  boolean hasColumnsOf(LevelTable other) {
    return other.gutters.stream()
        .allMatch(one ->
            gutters.stream().anyMatch(own -> own.left() < one.right() && one.left() < own.right()));
  }

  int columns() {
    return gutters.size() + 1;
  }

  boolean isTable() {
    return bands.size() >= (columns() >= MANY ? 1 : LEAST_ROWS)
        && !gutters.isEmpty()
        && bands.stream().noneMatch(band -> band.rows(ends()) >= UNPARTED);
  }

  /** The right edge of each column. */
  private List<Float> ends() {
    List<Float> ends = new ArrayList<>(gutters.stream().map(Gutter::at).toList());
    ends.add(bands.getFirst().above().to());
    return ends;
  }

  /** Its rulings with upright ones between its columns. */
  List<Ruling> ruled() {
    Set<Ruling> rulings = new LinkedHashSet<>();
    for (LevelBand band : bands) {
      rulings.add(band.above());
      rulings.add(band.below());
      for (Gutter gutter : gutters) {
        boolean free =
            band.segments().stream().noneMatch(one -> one.overlaps(gutter.at(), gutter.at()));
        if (free) {
          rulings.add(new Ruling(false, gutter.at(), band.above().at(), band.below().at()));
        }
      }
    }
    return List.copyOf(rulings);
  }

  /** The places that stand in most gaps first; each gap holds one. */
  private static List<Gutter> gutters(List<LevelBand> bands) {
    List<LevelBand.Segment> gaps = new ArrayList<>();
    bands.forEach(band -> gaps.addAll(band.gaps()));
    int[] texts = new int[width(gaps)];
    bands.forEach(band -> band.segments().forEach(one -> count(one, texts)));
    List<Gutter> gutters = new ArrayList<>();
    Gutter next = next(gaps, texts);
    while (next != null) {
      float at = next.at();
      gutters.add(next);
      gaps.removeIf(gap -> Math.floor(gap.left()) <= at && at <= Math.ceil(gap.right()));
      next = next(gaps, texts);
    }
    gutters.sort(Comparator.comparingDouble(Gutter::at));
    return gutters;
  }

  private static int width(List<LevelBand.Segment> gaps) {
    double most = gaps.stream().mapToDouble(LevelBand.Segment::right).max().orElse(0);
    return (int) Math.clamp(Math.ceil(most), 0, MOST_WIDTH) + 1;
  }

  private static void count(LevelBand.Segment one, int[] counts) {
    int end = Math.min(counts.length, (int) Math.ceil(one.right()));
    for (int x = Math.max(0, (int) Math.floor(one.left())); x < end; x++) {
      counts[x]++;
    }
  }

  /** Where most gaps are, if not far more rows have a text there. */
  private static @Nullable Gutter next(List<LevelBand.Segment> gaps, int[] texts) {
    int[] counts = new int[texts.length];
    gaps.forEach(gap -> count(gap, counts));
    int best = -1;
    for (int x = 0; x < counts.length; x++) {
      boolean may = counts[x] > 0 && counts[x] * ACROSS >= texts[x];
      if (may && (best < 0 || counts[x] - texts[x] > counts[best] - texts[best])) {
        best = x;
      }
    }
    if (best < 0) {
      return null;
    }
    int end = best + 1;
    while (end < counts.length && counts[end] == counts[best] && texts[end] == texts[best]) {
      end++;
    }
    return new Gutter(best, end);
  }
}
