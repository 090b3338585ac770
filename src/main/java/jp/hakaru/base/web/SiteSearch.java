package jp.hakaru.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** The search that the frame of a page offers (画面の枠の検索欄), where there is one. */
public interface SiteSearch {
  /** The request parameter that carries what is looked for, {@code ?q=}. */
  String PARAMETER = "q";

  /**
   * Path from the root of the site to which a form sends its words.
   *
   * @param body whose rows alone are looked through; unset for all
   */
  String href(@Nullable MunicipalityCode body);

  /** Whether the page that answers {@code request} wants the box in its frame. */
  boolean isFor(HttpServletRequest request);
}
