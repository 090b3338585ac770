package jp.hakaru.face.search.internal.page;

import java.util.Optional;
import jp.hakaru.base.kernel.MunicipalityCode;

/** Where the pages of the search are (検索の画面の場所). */
public final class SearchPaths {
  private static final String SEARCH = "/search";

  private SearchPaths() {}

  /** Path from the root of the site to the search of {@code body}, or of all. */
  public static String of(Optional<MunicipalityCode> body) {
    return body.map(code -> "/" + code).orElse("") + SEARCH;
  }

  /** Whether {@code path} is a page of results, which has a box of its own. */
  public static boolean isResult(String path) {
    return path.endsWith(SEARCH);
  }
}
