package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.page.plan.line.Head;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine.Shape;
import jp.hakaru.inout.ingest.internal.page.plan.line.Take;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The name and body of an action (取組の名称と本文の切り分け): lines of their own, or two columns in which both
 * go on below.
 */
final class ActionParts {
  private static final int NEAR = 2;

  private final List<Piece> names = new ArrayList<>();
  private final List<PlanLine> bodies = new ArrayList<>();

  /** The cell of the number's line that the body begins with. */
  private @Nullable Cell column;

  /**
   * Whether the name ended in its column, so that more there is of another whose number is lost.
   */
  private boolean named;

  /** Whether such a line was found; no line behind it is the action's. */
  private boolean strange;

  private ActionParts() {}

  static Block.Action of(Head head, List<PlanLine> lines, List<Take> kinds) {
    ActionParts parts = new ActionParts();
    parts.first(head, lines.getFirst(), kinds);
    for (int i = 1; i < lines.size(); i++) {
      parts.next(lines.get(i), kinds.get(i));
    }
    return new Block.Action(head, List.copyOf(parts.names), List.copyOf(parts.bodies), lines);
  }

  /** Where number, name and body are cells of one line, the last cell is the body. */
  private void first(Head head, PlanLine line, List<Take> kinds) {
    Piece own = head.title();
    if (own == null) {
      return;
    }
    if (line.isActionRow()) {
      row(line);
      return;
    }
    List<Cell> bare =
        line.line().cells().stream().filter(cell -> cell.start() < line.tail().start()).toList();
    Cell last = bare.isEmpty() ? line.line().first() : bare.getLast();
    boolean parted = bare.size() > 1 && last.start() > own.start();
    if (!parted || (kinds.size() > 1 && kinds.get(1) == Take.NAME)) {
      names.add(own);
      return;
    }
    column = last;
    names.add(new Piece(line.line(), own.start(), bare.get(bare.size() - 2).end()));
    bodies.add(part(line, last.start(), last.end()));
    if (bare.size() < line.line().cells().size()) {
      int behind = line.line().cells().get(bare.size()).start();
      names.add(new Piece(line.line(), behind, line.line().last().end()));
    }
  }

  /** A row: the name is what stands before the sentence, behind it only departments. */
  private void row(PlanLine line) {
    List<Cell> cells = line.line().cells();
    int at = 2;
    while (!Words.endsSentence(cells.get(at).text())) {
      at++;
    }
    column = cells.get(at);
    names.add(new Piece(line.line(), cells.get(1).start(), cells.get(at - 1).end()));
    bodies.add(part(line, cells.get(at).start(), cells.get(at).end()));
    if (at + 1 < cells.size() && line.tail().start() <= cells.get(at + 1).start()) {
      names.add(new Piece(line.line(), cells.get(at + 1).start(), cells.getLast().end()));
    }
  }

  private void next(PlanLine line, Take take) {
    Line own = line.line();
    Cell body = column;
    boolean begun = bodies.stream().anyMatch(PlanLine::isSentence);
    boolean apart = !own.tabbed() && (body == null || line.gap() > 0);
    if (take == Take.BODY && line.isTail() && begun && apart) {
      bodies.add(line);
    } else if (take == Take.NAME) {
      names.add(own.whole());
    } else if (body == null) {
      bodies.add(line);
    } else {
      columns(line, body);
    }
  }

  private void columns(PlanLine line, Cell body) {
    Line own = line.line();
    List<Cell> left = own.cells().stream().filter(cell -> isLeft(own, cell, body)).toList();
    List<Cell> right = own.cells().stream().filter(cell -> !left.contains(cell)).toList();
    strange |= named && !left.isEmpty() && !right.isEmpty();
    named |= left.isEmpty();
    if (strange) {
      return;
    }
    if (!left.isEmpty()) {
      names.add(new Piece(own, left.getFirst().start(), left.getLast().end()));
    }
    if (!right.isEmpty()) {
      bodies.add(
          left.isEmpty() ? line : part(line, right.getFirst().start(), right.getLast().end()));
    }
  }

  /** Whether the cell ends before the column of the body begins. */
  private static boolean isLeft(Line line, Cell cell, Cell body) {
    return line.tabbed()
        ? cell.index() < body.index()
        : cell.xEnd() <= body.x() && cell.x() < body.x() - NEAR;
  }

  private static PlanLine part(PlanLine line, int start, int end) {
    Line alone = new Piece(line.line(), start, end).alone();
    Shape shape = Words.endsSentence(alone.raw()) ? Shape.SENTENCE : Shape.WORDS;
    return PlanLine.plain(alone, line.gap(), shape, line.page());
  }
}
