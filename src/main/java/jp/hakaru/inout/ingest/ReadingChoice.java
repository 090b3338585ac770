package jp.hakaru.inout.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cells of a paper that can be read in several ways, between which nothing tells (読み方の選択).
 *
 * @param place the line and its character at which the cells begin, both from 1, {@code L12.17}
 * @param reason a token of why nothing tells, see {@code reading_reason} in the code tables
 * @param options at least one; the likeliest first
 * @param chosen which of them a person chose, from 1; 0 where none did
 */
public record ReadingChoice(String place, String reason, List<Option> options, int chosen) {
  /** The reason of choices whose options are rows, of which each has one mark. */
  private static final String MARK_OF_A_ROW = "relisted";

  public ReadingChoice {
    options = List.copyOf(options);
  }

  /** What a person chose; empty where none did. */
  public Optional<Option> taken() {
    return chosen == 0 ? Optional.empty() : Optional.of(options.get(chosen - 1));
  }

  /** The row to which a person gave the mark that stands here; empty where it is none of a row. */
  Optional<String> markedRow() {
    return taken().filter(any -> reason.equals(MARK_OF_A_ROW)).map(Option::key);
  }

  /** One way to read the cells. */
  public record Option(List<Cell> cells) {
    public Option {
      cells = List.copyOf(cells);
    }

    /** The columns of the cells in turn: what a choice is remembered by. */
    public String key() {
      return cells.stream().map(Cell::column).collect(Collectors.joining("|"));
    }
  }

  /**
   * A cell and as what it is read.
   *
   * @param text as written
   * @param column as the paper names it
   */
  public record Cell(String text, String column) {}
}
