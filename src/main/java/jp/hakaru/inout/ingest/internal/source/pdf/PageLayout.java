package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a page (頁の組み立て): ruled tables, columns, running text, then what stands aside. */
final class PageLayout {
  private static final Pattern KANA = Pattern.compile("[ぁ-ゖァ-ヺー・\\s　]+");
  private static final int MOST_BLANK = 3;

  /** How near to the upper or lower edge running heads stand, as a part of the page's height. */
  private static final float EDGE = 0.08f;

  private final PageInk page;

  PageLayout(PageInk page) {
    this.page = page;
  }

  /**
   * A page's lines.
   *
   * @param body with blank lines where the page leaves room
   * @param aside what stands in the margin, turned, or is small print beside other print
   */
  record Laid(List<Printed> body, List<Printed> aside) {}

  Laid lay() {
    Optional<Turn> turn = mainTurn();
    List<Ink> inks = new ArrayList<>();
    List<Printed> aside = new ArrayList<>();
    for (Turn one : Turn.values()) {
      List<Ink> turned =
          page.turned().stream()
              .filter(glyph -> glyph.turn() == one)
              .map(glyph -> one.level(glyph, page.frame()))
              .toList();
      if (turn.isPresent() && turn.get() == one) {
        inks.addAll(turned);
      } else {
        aside(Row.of(turned), aside);
      }
    }
    List<Ruling> rulings = page.rulings();
    if (turn.isPresent()) {
      rulings = rulings.stream().map(one -> turn.get().level(one, page.frame())).toList();
      aside(Row.of(page.level()), aside);
    } else {
      inks.addAll(page.level());
    }
    return new Laid(body(inks, rulings, aside), aside);
  }

  private static void aside(List<Row> rows, List<Printed> aside) {
    for (Row row : rows) {
      aside.add(RowText.free(row, row.left(), row.right(), row.size()));
    }
  }

  /** The turn that most of the page has, if it is not read from left to right. */
  private Optional<Turn> mainTurn() {
    return Arrays.stream(Turn.values())
        .filter(one ->
            page.turned().stream().filter(glyph -> glyph.turn() == one).count()
                > 2L * page.level().size())
        .findFirst();
  }

  private List<Printed> body(List<Ink> inks, List<Ruling> rulings, List<Printed> aside) {
    List<Grid> grids = grids(Rulings.sets(Rulings.joined(rulings)), inks);
    List<Ink> free = new ArrayList<>();
    List<Block> tables = tables(inks, grids, free);
    for (List<Ink> stack : Margins.take(free)) {
      Printed.Builder line = new Printed.Builder();
      stack.forEach(line::add);
      aside.add(line.build(stack.getFirst().left(), stack.getFirst().right()));
    }
    List<Row> rows = new ArrayList<>(Row.of(free));
    aside(small(rows), aside);
    float em = em(rows);
    List<Printed> body = new ArrayList<>();
    for (Zones.Zone zone : new Zones(em).of(rows, tables)) {
      if (!body.isEmpty()) {
        body.add(Printed.BLANK);
      }
      zone(zone, em, body);
    }
    return body;
  }

  /** The tables, the smallest first, those that have level rulings alone among them. */
  private static List<Grid> grids(List<List<Ruling>> sets, List<Ink> inks) {
    List<Grid> grids =
        new ArrayList<>(sets.stream().map(Grid::of).flatMap(Optional::stream).toList());
    List<Ruling> levels =
        sets.stream()
            .filter(set -> set.size() == 1 && set.getFirst().level())
            .map(List::getFirst)
            .filter(one -> grids.stream().noneMatch(grid -> grid.holds(one)))
            .toList();
    LevelTables.of(levels, inks).stream()
        .map(Grid::of)
        .flatMap(Optional::stream)
        .forEach(grids::add);
    grids.sort(Comparator.comparingDouble(Grid::area));
    return grids;
  }

  private static List<Block> tables(List<Ink> inks, List<Grid> grids, List<Ink> free) {
    List<List<List<Ink>>> held = new ArrayList<>();
    for (Grid grid : grids) {
      List<List<Ink>> cells = new ArrayList<>();
      grid.cells().forEach(_ -> cells.add(new ArrayList<>()));
      held.add(cells);
    }
    for (Ink ink : inks) {
      int cell = -1;
      for (int i = 0; cell < 0 && i < grids.size(); i++) {
        cell = grids.get(i).cellAt(ink);
        if (cell >= 0) {
          held.get(i).get(cell).add(ink);
        }
      }
      if (cell < 0) {
        free.add(ink);
      }
    }
    List<Block> tables = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      tables.addAll(new TableLines(grids.get(i), i + 1, held.get(i)).blocks());
    }
    return tables;
  }

  /** Takes readings printed small above other characters (ふりがな) out of {@code rows}. */
  private static List<Row> small(List<Row> rows) {
    List<Row> small = new ArrayList<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row row = rows.get(i);
      Row next = rows.get(i + 1);
      float em = next.size();
      boolean ruby =
          row.size() <= 0.62f * em
              && next.top() - row.bottom() < 0.5f * em
              && row.left() > next.left() - em
              && row.right() < next.right() + em
              && KANA.matcher(row.text()).matches();
      if (ruby) {
        small.add(row);
      }
    }
    rows.removeAll(small);
    return small;
  }

  private static float em(List<Row> rows) {
    int count = 0;
    for (Row row : rows) {
      count += row.inks().size();
    }
    float[] sizes = new float[count];
    int at = 0;
    for (Row row : rows) {
      for (Ink ink : row.inks()) {
        sizes[at++] = ink.size();
      }
    }
    Arrays.sort(sizes);
    return count == 0 ? 10 : sizes[count / 2];
  }

  private void zone(Zones.Zone zone, float em, List<Printed> body) {
    double margin = margin(zone.rows());
    double edge = zone.rows().stream().mapToDouble(Row::right).max().orElse(0);
    List<Block> blocks = new ArrayList<>(zone.tables());
    for (Row row : zone.rows()) {
      boolean apart = row.left() < margin || isSetApart(row, margin, edge, em);
      float from = apart ? row.left() : (float) margin;
      Printed line = RowText.free(row, from, (float) edge, em);
      blocks.add(
          new Block(
              0, row.left(), row.top(), row.right(), row.bottom(), row.base(), List.of(line)));
    }
    blocks.sort(Comparator.comparingDouble(Block::top).thenComparingDouble(Block::left));
    float pitch = pitch(blocks, em);
    Block last = null;
    for (Block block : blocks) {
      for (int i = last == null ? 0 : blanks(last, block, pitch); i > 0; i--) {
        body.add(Printed.BLANK);
      }
      body.addAll(block.lines());
      last = block;
    }
  }

  /** The left edge of the text, which running heads and page numbers do not keep to. */
  private double margin(List<Row> rows) {
    float height = page.frame().height();
    return rows.stream()
        .filter(row -> row.bottom() > height * EDGE && row.top() < height * (1 - EDGE))
        .mapToDouble(Row::left)
        .min()
        .orElseGet(() -> rows.stream().mapToDouble(Row::left).min().orElse(0));
  }

  /** Whether the row stands in the middle or at the right, which is no indent. */
  private static boolean isSetApart(Row row, double margin, double edge, float em) {
    double before = row.left() - margin;
    double after = edge - row.right();
    return before > 4 * em
        && (after < em || Math.abs(before - after) < 1.5 * em)
        && RowText.parts(row).size() == 1;
  }

  private static int blanks(Block last, Block next, float pitch) {
    if (!last.isText() || !next.isText()) {
      return last.table() == next.table() ? 0 : 1;
    }
    float lines = (next.base() - last.base()) / pitch;
    return lines < 1.6f ? 0 : Math.min(MOST_BLANK, Math.round(lines) - 1);
  }

  /** How far apart lines stand that belong together: most others may have room above them. */
  private static float pitch(List<Block> blocks, float em) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < blocks.size(); i++) {
      float step = blocks.get(i).base() - blocks.get(i - 1).base();
      boolean text = blocks.get(i).isText() && blocks.get(i - 1).isText();
      if (text && step > 0.8f * em && step < 2.6f * em) {
        steps.add(step);
      }
    }
    steps.sort(Float::compare);
    return steps.isEmpty() ? 1.8f * em : Math.min(steps.get(steps.size() / 20), 2.2f * em);
  }
}
