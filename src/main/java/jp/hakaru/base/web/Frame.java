package jp.hakaru.base.web;

import java.time.LocalDate;
import java.util.List;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page needs to know (画面の枠の中身).
 *
 * @param body the body the page is about; unset on pages of the whole site
 * @param asOf the day asked for
 * @param nowHref the same page as of now, path from the root of the site
 * @param releasedOn day of the newest release that the page shows
 * @param crumbs the pages above this one, from the body's front page downwards; empty on it
 */
public record Frame(
    @Nullable Body body,
    AsOf asOf,
    String nowHref,
    @Nullable LocalDate releasedOn,
    List<Crumb> crumbs) {

  public Frame {
    crumbs = List.copyOf(crumbs);
  }

  /** The frame of a page that speaks of no body. */
  public static Frame ofSite(AsOf asOf, String nowHref) {
    return new Frame(null, asOf, nowHref, null, List.of());
  }

  /** The address of the same page in another language, its day and its own parameters kept. */
  public String inLanguage(String language) {
    int query = nowHref.indexOf('?');
    String own = query < 0 ? "" : "&" + nowHref.substring(query + 1);
    return asOf.inLanguage(language) + own;
  }

  /** A body (団体) as the head of its pages names it. */
  public record Body(MunicipalityCode code, String name) {}
}
