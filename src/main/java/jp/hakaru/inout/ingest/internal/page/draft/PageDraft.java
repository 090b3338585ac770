package jp.hakaru.inout.ingest.internal.page.draft;

import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * All that was read of the pages of a plan (計画のページ全体).
 *
 * @param nodes in the order in which the paper first prints them, each behind its parent
 */
public record PageDraft(Plan plan, List<PageNode> nodes) {
  public PageDraft {
    nodes = List.copyOf(nodes);
  }

  /**
   * The plan that the pages are of.
   *
   * @param title unset where the paper prints none
   * @param start its first year, unset where the paper prints no period
   * @param end its last year, inclusive
   */
  public record Plan(@Nullable Value title, @Nullable YearAt start, @Nullable YearAt end) {}

  /** A year and where it stands. */
  public record YearAt(FiscalYear year, List<Piece> pieces) {
    public YearAt {
      pieces = List.copyOf(pieces);
    }
  }
}
