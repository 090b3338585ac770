package jp.hakaru.face.search.internal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.SiteSearch;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.query.Question;

/**
 * Addresses of results (検索結果のアドレス).
 *
 * @param body whose rows alone are looked through
 */
record SearchAddress(Optional<MunicipalityCode> body, String text, Map<Facet, String> narrowed) {
  static final String PAGE = "page";

  SearchAddress {
    narrowed = Map.copyOf(narrowed);
  }

  static SearchAddress of(Question question) {
    return new SearchAddress(question.body(), question.text(), question.narrowed());
  }

  /** The first page. */
  String href() {
    StringBuilder address = new StringBuilder(SearchPaths.of(body));
    address.append('?').append(SiteSearch.PARAMETER).append('=').append(encoded(text));
    for (Facet facet : Facet.values()) {
      String value = narrowed.get(facet);
      if (value != null) {
        address.append('&').append(facet.word()).append('=').append(encoded(value));
      }
    }
    return address.toString();
  }

  /** A page. */
  String href(int page) {
    return page == 1 ? href() : href() + "&" + PAGE + "=" + page;
  }

  SearchAddress with(Facet facet, String value) {
    Map<Facet, String> more = new EnumMap<>(Facet.class);
    more.putAll(narrowed);
    more.put(facet, value);
    return new SearchAddress(body, text, more);
  }

  SearchAddress without(Facet facet) {
    Map<Facet, String> less = new EnumMap<>(Facet.class);
    less.putAll(narrowed);
    less.remove(facet);
    return new SearchAddress(body, text, less);
  }

  /** The same words over all bodies. */
  SearchAddress overAll() {
    return new SearchAddress(Optional.empty(), text, Map.of());
  }

  /** Other words, nothing narrowed. */
  SearchAddress saying(String words) {
    return new SearchAddress(body, words, Map.of());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
