package jp.hakaru.face.office.internal.preview;

import java.util.List;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.reading.Term;
import org.jspecify.annotations.Nullable;

/**
 * A row of the record that a paper adds, changes or takes away (変わる行).
 *
 * @param number counts the rows of the page, from 1
 * @param row names it in a form that is sent
 * @param label what people call it
 * @param period the time it speaks of; unset where it speaks of none
 * @param words what else tells it from its sisters
 * @param line the line of the paper that tells it; unset where none does
 * @param cells the columns that change; none for a row that comes or goes
 */
public record RowLine(
    int number,
    String row,
    String label,
    @Nullable Period period,
    List<Term> words,
    @Nullable LinePlace line,
    List<Cell> cells) {
  public RowLine {
    words = List.copyOf(words);
    cells = List.copyOf(cells);
  }

  /** A value before and after; an unset one is blank. */
  public record Cell(Term column, Term before, Term after) {}
}
