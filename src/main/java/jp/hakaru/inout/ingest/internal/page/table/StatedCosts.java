package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a table of what its amounts are (表の上の単位).
 *
 * @param unit unset where none is stated, or several are
 * @param stage the step of the yearly loop that a heading of all its years names
 * @param unclear whether a label names a step besides the plan, of which the headings may be
 * @param lines those that state nothing else
 */
public record StatedCosts(
    @Nullable MoneyUnit unit, @Nullable MoneyStage stage, boolean unclear, List<Line> lines) {
  public StatedCosts {
    lines = List.copyOf(lines);
  }

  /**
   * What {@code label} and the first of {@code lines} state.
   *
   * @param label above the table; unset where it has none
   */
  static StatedCosts of(@Nullable Piece label, List<Line> lines, CostWords words) {
    List<MoneyUnit> units = new ArrayList<>();
    if (label != null) {
      words.unit(label).ifPresent(units::add);
    }
    List<Line> own = new ArrayList<>();
    MoneyStage stage = null;
    for (Line line : lines) {
      MoneyUnit unit = words.unit(line).orElse(null);
      CostColumn all =
          unit == null && line.cells().size() == 1 ? words.find(line.whole()).orElse(null) : null;
      MoneyUnit ofAll = all == null || all.year() != null ? null : all.unit();
      if (unit == null && ofAll == null && !line.isBlank()) {
        break;
      }
      own.add(line);
      if (unit != null) {
        units.add(unit);
      }
      if (all != null && ofAll != null) {
        stage = all.stage();
        units.add(ofAll);
      }
    }
    boolean one = units.stream().map(MoneyUnit::yen).distinct().count() == 1;
    return new StatedCosts(
        one ? units.getLast() : null, stage, label != null && words.namesOtherStage(label), own);
  }
}
