package jp.hakaru.face.search.internal.page;

import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.search.internal.query.Hit;
import org.jspecify.annotations.Nullable;

/**
 * The results of a search (検索結果の画面).
 *
 * @param sent where the box sends its words
 * @param asked the words as typed
 * @param isCut whether more was typed than is read
 * @param way how rows were found: {@code words}, {@code characters}, {@code instead}, {@code none},
 *     {@code nothing_asked}, {@code not_ready}
 * @param instead words that were looked for in place of those asked for, where there are any
 * @param total rows found
 * @param hits those of this page
 * @param narrowed what narrows the results now
 * @param choices what could narrow them further
 * @param turn to the other pages
 * @param overAll the same words over all bodies; unset where that is what is shown
 */
public record SearchPage(
    Frame frame,
    String sent,
    String asked,
    boolean isCut,
    String way,
    @Nullable String instead,
    int total,
    List<Hit> hits,
    List<Choice> narrowed,
    List<Choices> choices,
    Turn turn,
    @Nullable String overAll)
    implements FramedPage {
  /** The index cannot be asked yet. */
  static final String NOT_READY = "not_ready";

  public SearchPage {
    hits = List.copyOf(hits);
    narrowed = List.copyOf(narrowed);
    choices = List.copyOf(choices);
  }

  /**
   * The other pages of the results (ページ送り).
   *
   * @param page this one, from 1
   * @param pages how many can be turned to
   * @param first number of the first result on this one
   */
  public record Turn(
      int page, int pages, int first, @Nullable String before, @Nullable String after) {}

  /** Values of one facet (絞り込みの軸), the most frequent first; the rarer ones are folded away. */
  public record Choices(String facet, List<Choice> frequent, List<Choice> rare) {
    public Choices {
      frequent = List.copyOf(frequent);
      rare = List.copyOf(rare);
    }
  }

  /**
   * A value (絞り込みの値) and the way to the results with it, or without it where it narrows them now.
   *
   * @param rows how many results have it; 0 where it narrows them now
   */
  public record Choice(String facet, String value, String label, int rows, String href) {
    /** The year that it is; unset for all but years. */
    public @Nullable FiscalYear year() {
      return facet.equals("year")
          ? FiscalYear.written(label).map(FiscalYear.Written::year).orElse(null)
          : null;
    }

    /** Whether its label is the record's own word, and not one of the interface. */
    public boolean isOfRecord() {
      return !facet.equals("kind") && !facet.equals("status") && year() == null;
    }
  }

  /** Whether anything was found. */
  public boolean isFound() {
    return !hits.isEmpty();
  }

  /** Number of the last result on this page. */
  public int last() {
    return turn.first() + hits.size() - 1;
  }
}
