package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tables that have level rulings alone (横罫だけの表): columns stand where most rows leave a gap at the
 * same place. Each is given the upright rulings that it lacks.
 */
final class LevelTables {
  /** Ends of the rulings of a table differ by no more, in points. */
  private static final float SLACK = 2 * Rulings.NEAR;

  /** No page has rows for more rulings: those of a drawing are no table's. */
  private static final int MOST = 200;

  private final List<Ink> inks;

  private LevelTables(List<Ink> inks) {
    this.inks = inks;
  }

  /**
   * The rulings of each such table.
   *
   * @param levels that meet no upright ruling
   */
  static List<List<Ruling>> of(List<Ruling> levels, List<Ink> inks) {
    if (levels.size() > MOST) {
      return List.of();
    }
    LevelTables tables = new LevelTables(inks);
    List<List<Ruling>> sets = new ArrayList<>();
    List<Ruling> left = new ArrayList<>(levels);
    left.sort(Comparator.comparingDouble(Ruling::length).reversed());
    while (!left.isEmpty()) {
      Ruling widest = left.getFirst();
      List<Ruling> stack =
          left.stream()
              .filter(one -> one.from() > widest.from() - SLACK && one.to() < widest.to() + SLACK)
              .sorted(Comparator.comparingDouble(Ruling::at))
              .toList();
      left.removeAll(stack);
      tables.parts(stack).forEach(part -> sets.add(part.ruled()));
    }
    return sets;
  }

  /** The tables of a stack of rulings: what parts two of them has no columns. */
  private List<LevelTable> parts(List<Ruling> stack) {
    List<LevelTable> parts = new ArrayList<>();
    List<LevelBand> run = new ArrayList<>();
    for (LevelBand band : bands(stack)) {
      if (band.segments().size() < 2) {
        add(run, parts);
        run.clear();
      } else {
        run.add(band);
      }
    }
    add(run, parts);
    return parts.stream().filter(LevelTable::isTable).toList();
  }

  private List<LevelBand> bands(List<Ruling> stack) {
    List<LevelBand> bands = new ArrayList<>();
    for (int i = 0; i + 1 < stack.size(); i++) {
      Ruling above = stack.get(i);
      Ruling below = stack.get(i + 1);
      if (below.at() - above.at() > Rulings.NEAR) {
        List<Ink> within =
            inks.stream()
                .filter(ink -> ink.height() > above.at() && ink.height() < below.at())
                .filter(ink ->
                    ink.middle() > stack.getFirst().from() - SLACK
                        && ink.middle() < stack.getFirst().to() + SLACK)
                .toList();
        bands.add(new LevelBand(above, below, within));
      }
    }
    return bands;
  }

  /** Adds the run of bands, to the table above where both have the same columns. */
  private static void add(List<LevelBand> run, List<LevelTable> parts) {
    if (run.isEmpty()) {
      return;
    }
    LevelTable one = new LevelTable(run);
    LevelTable above = parts.isEmpty() ? null : parts.getLast();
    LevelTable both = above == null ? null : above.with(run);
    boolean same =
        both != null
            && above != null
            && (one.hasColumnsOf(above) || above.hasColumnsOf(one))
            && both.columns() == Math.max(one.columns(), above.columns());
    if (both != null && same) {
      parts.set(parts.size() - 1, both);
    } else {
      parts.add(one);
    }
  }
}
