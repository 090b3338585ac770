package jp.hakaru.face.search.internal.index;

import java.util.List;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.Crumb;

/**
 * A released row as it is found (検索の対象).
 *
 * @param href the page it stands on, path from the root of the site
 * @param title its own, or that of the row it belongs to
 * @param crumbs the pages above that page, from the body downwards
 * @param texts what it says, each as printed
 * @param facets by what it can be narrowed
 */
public record Entry(
    EntryKind kind,
    MunicipalityCode body,
    String href,
    String title,
    List<Crumb> crumbs,
    List<String> texts,
    List<FacetValue> facets) {
  public Entry {
    crumbs = List.copyOf(crumbs);
    texts = List.copyOf(texts);
    facets = List.copyOf(facets);
  }
}
