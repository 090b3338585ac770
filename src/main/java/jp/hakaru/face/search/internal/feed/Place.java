package jp.hakaru.face.search.internal.feed;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.face.search.internal.index.FacetValue;

/**
 * The page of a row and where it stands (掲載場所).
 *
 * @param href its address, path from the root of the site
 * @param title the row's own title
 * @param crumbs the pages above it, from the body downwards
 * @param facets what its rows are narrowed by
 */
record Place(String href, String title, List<Crumb> crumbs, List<FacetValue> facets) {
  Place {
    crumbs = List.copyOf(crumbs);
    facets = List.copyOf(facets);
  }

  /** The pages above what belongs to this row: those above it, and itself. */
  List<Crumb> inside(String name) {
    List<Crumb> inside = new ArrayList<>(crumbs);
    inside.add(new Crumb(href, name));
    return inside;
  }

  /** Another place on the same page. */
  Place at(String fragment) {
    return new Place(href + fragment, title, crumbs, facets);
  }
}
