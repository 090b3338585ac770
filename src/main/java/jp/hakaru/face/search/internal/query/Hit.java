package jp.hakaru.face.search.internal.query;

import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.face.search.internal.index.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * A row that was found (見つかった項目).
 *
 * @param href its page
 * @param title its title, what was asked for marked
 * @param crumbs the pages above, from the body downwards
 * @param year the one fiscal year that it is of; unset where it is of none or of several
 * @param sentence what it says, the place that was found, marked; empty where it says nothing
 */
public record Hit(
    EntryKind kind,
    MunicipalityCode body,
    String href,
    List<Piece> title,
    List<Crumb> crumbs,
    @Nullable FiscalYear year,
    List<Piece> sentence) {

  /** A stretch of text, marked where it was asked for (強調). */
  public record Piece(String text, boolean isMarked) {}

  public Hit {
    title = List.copyOf(title);
    crumbs = List.copyOf(crumbs);
    sentence = List.copyOf(sentence);
  }
}
