package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.page.measure.read.Token.Column;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The values of one indicator (一指標の値), before its name is known.
 *
 * @param figures by what their headings say
 * @param heads the headings
 * @param loose values of which nothing tells the heading
 */
record Values(
    Map<Column, Token.Figure> figures, Map<Column, Token.Head> heads, List<Token.Figure> loose) {

  /** All values in the paper's order. */
  List<Token.Figure> all() {
    return Stream.concat(figures.values().stream(), loose.stream()).toList();
  }

  Piece first() {
    return all().getFirst().piece();
  }

  /**
   * Parts what stands between two names into the values of indicators.
   *
   * <p>As many headings in a row as values behind them go with these in turn. One heading before
   * several values, or several before one, tells nothing. Values without a heading directly before
   * them go by the headings of the section, as many as these at a time.
   */
  static final class Parting {
    private final List<Values> found = new ArrayList<>();
    private final List<Token.Head> columns;
    private final Map<Column, Token.Figure> figures = new EnumMap<>(Column.class);
    private final Map<Column, Token.Head> heads = new EnumMap<>(Column.class);
    private final List<Token.Figure> loose = new ArrayList<>();

    private Parting(List<Token.Head> columns) {
      this.columns = columns;
    }

    private void run(List<Token.Head> above, List<Token.Figure> run) {
      if (run.isEmpty()) {
        return;
      }
      if (above.isEmpty()) {
        bare(run);
        return;
      }
      boolean again = above.stream().anyMatch(head -> heads.containsKey(head.column()));
      if (again) {
        close();
      }
      for (int i = 0; i < run.size(); i++) {
        Token.Head head = above.size() == run.size() ? above.get(i) : null;
        if (head == null || head.column() == Column.OTHER) {
          loose.add(run.get(i));
        } else {
          figures.put(head.column(), run.get(i));
          heads.put(head.column(), head);
        }
      }
    }

    /** Values below no heading of their own go below those that stand above them all. */
    private void bare(List<Token.Figure> run) {
      close();
      int width = columns.size();
      boolean fits = width > 0 && run.size() % width == 0;
      for (int i = 0; i < run.size(); i++) {
        Token.Head head = fits ? columns.get(i % width) : null;
        if (head == null || head.column() == Column.OTHER) {
          loose.add(run.get(i));
        } else {
          figures.put(head.column(), run.get(i));
          heads.put(head.column(), head);
        }
        if (fits && i % width == width - 1) {
          close();
        }
      }
      close();
    }

    private void close() {
      if (!figures.isEmpty() || !loose.isEmpty()) {
        found.add(new Values(new EnumMap<>(figures), new EnumMap<>(heads), List.copyOf(loose)));
      }
      figures.clear();
      heads.clear();
      loose.clear();
    }
  }

  /**
   * The values among {@code tokens}, which stand between two names.
   *
   * @param columns the headings of the section
   */
  static List<Values> of(List<Token> tokens, List<Token.Head> columns) {
    Parting parting = new Parting(columns);
    List<Token.Head> heads = new ArrayList<>();
    List<Token.Figure> run = new ArrayList<>();
    @Nullable Token last = null;
    for (Token token : tokens) {
      if (token instanceof Token.Head head) {
        if (last instanceof Token.Figure) {
          parting.run(heads, run);
          heads.clear();
          run.clear();
        }
        heads.add(head);
        last = token;
      } else if (token instanceof Token.Figure figure) {
        run.add(figure);
        last = token;
      }
    }
    parting.run(heads, run);
    parting.close();
    return List.copyOf(parting.found);
  }
}
