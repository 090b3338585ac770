package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.plan.line.Head;
import jp.hakaru.inout.ingest.internal.page.plan.line.PageLabel;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** A block of a plan's pages (計画の頁の区画), in the order of the lines. */
sealed interface Block {
  List<PlanLine> lines();

  /**
   * A heading of the tree.
   *
   * @param titles its lines
   */
  record Heading(Head head, List<Piece> titles, @Nullable Piece slogan, List<PlanLine> lines)
      implements Block {}

  /**
   * A numbered action.
   *
   * @param names the lines of its name, marks among them
   * @param bodies the lines of its body
   */
  record Action(Head head, List<Piece> names, List<PlanLine> bodies, List<PlanLine> lines)
      implements Block {}

  /** A label of texts, a table or actions. */
  record Label(PageLabel label, List<PlanLine> lines) implements Block {}

  /** A heading without title that only names what stands elsewhere. */
  record Tag(Head head, List<PlanLine> lines) implements Block {}

  record Text(List<PlanLine> lines) implements Block {}

  /**
   * A table of targets.
   *
   * @param heads the lines of its heading
   */
  record Table(List<PlanLine> heads, List<PlanLine> rows, List<PlanLine> lines) implements Block {}

  /** A mark that an action is printed elsewhere too. */
  record Relisted(PlanLine line, List<PlanLine> lines) implements Block {}

  /** A heading that parts the book and not the plan. */
  record Part(List<PlanLine> lines) implements Block {}

  /** The end of a page. */
  record PageEnd(List<PlanLine> lines) implements Block {}
}
