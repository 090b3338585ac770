package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Gives the cells of a table line to the columns (セルの割り当て): in order, by type, and with as few
 * jumps against the columns' places as can be. Returns all ways that are about as good as the best;
 * a cell on which they differ is undecided.
 */
final class Aligner {
  private static final double MARGIN = 0.95;
  private static final double UNPLACED = 5;
  private static final double JUMP = 1;
  private static final double LOOSE_JUMP = 0.1;
  private static final double AMONG_YEARS = 1.2;
  private static final double AT_OTHER = 2;
  private static final double TEXT_IN_YEARS = 0.6;

  /** Columns whose cells may be figures, dashes or marks and are no amounts or years. */
  private static final Set<ColumnKind> FIGURES = Set.of(ColumnKind.OTHER, ColumnKind.GOAL);

  private static final Set<ColumnKind> DASHED =
      Set.of(ColumnKind.REFERENCE, ColumnKind.PLAN_NAME, ColumnKind.PERIOD);
  private static final Set<ColumnKind> MARKED = Set.of(ColumnKind.REFERENCE);

  private static final int MOST_CELLS = 40;
  private static final double NEVER = CellWeights.NEVER;

  private final Words words;
  private final CellWeights types;

  Aligner(Words words) {
    this.words = words;
    this.types = new CellWeights(words);
  }

  /**
   * All good ways, best first; empty when there is none.
   *
   * @param continued whether the line goes on with a row above, so that no number stands in it and
   *     empty columns say nothing
   */
  List<Alignment> align(Line line, Layout layout, boolean continued) {
    if (line.cells().size() > MOST_CELLS) {
      return List.of();
    }
    Search search = new Search(line, layout, continued);
    search.run(0, -1, 0, 0, new ArrayList<>());
    return search.result();
  }

  private final class Search {
    private final Line line;
    private final Layout layout;
    private final boolean continued;
    private final double[][] weights;
    private final List<Way> found = new ArrayList<>();
    private double best = NEVER;

    Search(Line line, Layout layout, boolean continued) {
      this.line = line;
      this.layout = layout;
      this.continued = continued;
      this.weights = new double[line.cells().size()][layout.slots().size()];
      for (int cell = 0; cell < weights.length; cell++) {
        for (int slot = 0; slot < weights[cell].length; slot++) {
          weights[cell][slot] = typeWeight(cell, slot);
        }
      }
    }

    private double typeWeight(int cell, int place) {
      Layout.Slot slot = layout.slots().get(place);
      if (slot.kind() == ColumnKind.NUMBER && (continued || cell > 0)) {
        return NEVER;
      }
      Cell at = line.cells().get(cell);
      if (continued && !line.tabbed() && isText(slot.kind()) && !isBelow(at, slot)) {
        return NEVER;
      }
      boolean statusLost =
          slot.kind() == ColumnKind.YEARS
              && types.isStatus(at.text())
              && layout.find(ColumnKind.STATUS) == null;
      if (statusLost) {
        return NEVER;
      }
      boolean inPlace = layout.offset(at, line.tabbed(), place) == 0;
      boolean inYears = line.tabbed() && layout.isInYears(at);
      boolean placed = slot.kind() == ColumnKind.YEARS ? inYears || inPlace : inPlace;
      return types.weight(words.type(slot.kind()), at, placed, line.tabbed())
          + elsewhere(at, place, inYears);
    }

    /** How much speaks against a money or year cell where the heading has another column. */
    private double elsewhere(Cell at, int place, boolean inYears) {
      ColumnKind kind = layout.slots().get(place).kind();
      boolean amount = kind == ColumnKind.COST;
      if (continued && inYears && (kind == ColumnKind.NAME || kind == ColumnKind.SUMMARY)) {
        return TEXT_IN_YEARS;
      }
      if (!line.tabbed() || !(amount || kind == ColumnKind.YEARS)) {
        return 0;
      }
      boolean other =
          amount
              ? layout.isAt(at, FIGURES)
                  || (Words.isDash(at.text())
                      && !layout.isWithin(at, place)
                      && layout.isAt(at, DASHED))
              : layout.isAt(at, MARKED);
      return other ? AT_OTHER : amount && inYears ? AMONG_YEARS : 0;
    }

    private static boolean isText(ColumnKind kind) {
      return switch (kind) {
        case NAME, SUMMARY, PLAN_NAME, OTHER, DEPARTMENT -> true;
        case NUMBER,
            COST,
            TOTAL,
            SUM,
            EARMARKED,
            GENERAL,
            REVENUE,
            GROUP,
            YEARS,
            STATUS,
            REFERENCE,
            GOAL,
            PERIOD ->
            false;
      };
    }

    /** Wrapped text begins where the text above it does. */
    private static boolean isBelow(Cell cell, Layout.Slot slot) {
      return Math.abs(cell.x() - slot.x()) <= 2;
    }

    void run(int cell, int last, int offset, double weight, List<Integer> places) {
      if (weight > best + MARGIN) {
        return;
      }
      if (cell == line.cells().size()) {
        finish(last, weight, places);
        return;
      }
      Cell at = line.cells().get(cell);
      for (int slot = Math.max(0, last); slot < layout.slots().size(); slot++) {
        boolean again = slot == last;
        if (weights[cell][slot] >= NEVER || (again && !layout.slots().get(slot).takesSeveral())) {
          continue;
        }
        int here = again ? offset : layout.offset(at, line.tabbed(), slot);
        boolean apart =
            again
                && line.tabbed()
                && at.index() > line.cells().get(cell - 1).index() + 1
                && !layout.isWithin(at, slot);
        double step =
            weights[cell][slot]
                - (again ? amongWords(at, slot) : 0)
                + (here == offset ? 0 : jump(slot))
                + (apart ? AMONG_YEARS : 0);
        places.add(slot);
        run(cell + 1, slot, here, weight + step + skipped(last, slot), places);
        places.removeLast();
      }
      places.add(Alignment.NONE);
      run(cell + 1, last, offset, weight + UNPLACED, places);
      places.removeLast();
    }

    /** How much less a word of the status weighs among other words of the years. */
    private double amongWords(Cell at, int slot) {
      boolean years = layout.slots().get(slot).kind() == ColumnKind.YEARS;
      return years && types.isStatus(at.text()) ? CellWeights.STATUS_IN_YEARS - 0.3 : 0;
    }

    private double jump(int slot) {
      return switch (layout.slots().get(slot).kind()) {
        case STATUS, REFERENCE, GOAL, PLAN_NAME, PERIOD, DEPARTMENT, YEARS -> LOOSE_JUMP;
        case NUMBER, NAME, SUMMARY, COST, TOTAL, SUM, EARMARKED, GENERAL, REVENUE, GROUP, OTHER ->
            JUMP;
      };
    }

    private double skipped(int last, int slot) {
      double weight = 0;
      for (int i = last + 1; i < slot; i++) {
        weight += emptyWeight(layout.slots().get(i).kind());
      }
      return weight;
    }

    private double emptyWeight(ColumnKind kind) {
      if (continued) {
        return 0;
      }
      return switch (kind) {
        case NAME, SUMMARY, NUMBER, COST -> 0.5;
        case STATUS, DEPARTMENT -> 0.25;
        case TOTAL, SUM, EARMARKED, GENERAL, REVENUE, GROUP, YEARS, OTHER -> 0;
        case REFERENCE, GOAL, PLAN_NAME, PERIOD -> 0;
      };
    }

    private void finish(int last, double weight, List<Integer> places) {
      double total = weight + skipped(last, layout.slots().size());
      if (total > best + MARGIN) {
        return;
      }
      best = Math.min(best, total);
      found.add(new Way(List.copyOf(places), total));
    }

    List<Alignment> result() {
      return found.stream()
          .filter(one -> one.weight() <= best + MARGIN)
          .sorted(Comparator.comparingDouble(Way::weight))
          .map(one -> new Alignment(byCell(one.places()), one.weight()))
          .toList();
    }

    private Map<Cell, Integer> byCell(List<Integer> places) {
      Map<Cell, Integer> byCell = new LinkedHashMap<>();
      for (int i = 0; i < places.size(); i++) {
        byCell.put(line.cells().get(i), places.get(i));
      }
      return byCell;
    }
  }

  /** The slot of each cell in the order of the line. */
  private record Way(List<Integer> places, double weight) {}
}
