package jp.hakaru.base.web.internal;

import java.util.Optional;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.SiteSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the search boxes of a page send their words (検索欄の送り先). */
public final class SearchBoxes {
  private final Optional<SiteSearch> search;

  SearchBoxes(Optional<SiteSearch> search) {
    this.search = search;
  }

  /** For a box on a page about {@code body}, or about all; null where nothing can be searched. */
  public @Nullable String href(Frame.@Nullable Body body) {
    return search.map(site -> site.href(body == null ? null : body.code())).orElse(null);
  }

  /** For the box in the frame of the page under way; null where that page wants none. */
  public @Nullable String inFrame(Frame.@Nullable Body body) {
    return search
            .filter(site ->
                RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes request
                    && site.isFor(request.getRequest()))
            .isPresent()
        ? href(body)
        : null;
  }
}
