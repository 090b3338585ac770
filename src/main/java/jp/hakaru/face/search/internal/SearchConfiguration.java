package jp.hakaru.face.search.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Optional;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.SiteSearch;
import jp.hakaru.face.search.SearchFolder;
import jp.hakaru.face.search.internal.feed.Feed;
import jp.hakaru.face.search.internal.feed.FeedRound;
import jp.hakaru.face.search.internal.index.SearchIndex;
import jp.hakaru.face.search.internal.page.SearchPages;
import jp.hakaru.face.search.internal.page.SearchPaths;
import jp.hakaru.face.search.internal.query.Finder;
import jp.hakaru.face.search.internal.query.Suggestions;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.ReleaseTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the search together (検索の組み立て). */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
  /** The record is opened first: a home that holds nothing yet must be told by its being empty. */
  @Bean
  SearchIndex searchIndex(Environment settings, PublicRecord record) {
    return SearchIndex.in(SearchFolder.in(Path.of(settings.getRequiredProperty("hakaru.home"))));
  }

  @Bean
  FeedRound feedRound(SearchIndex index, PublicRecord record, ReleaseTimes times) {
    return new FeedRound(new Feed(index, record, times));
  }

  @Bean
  Suggestions suggestions(SearchIndex index) {
    return new Suggestions(index);
  }

  @Bean
  SearchPages searchPages(SearchIndex index, FeedRound round) {
    return new SearchPages(new Finder(index), round);
  }

  @Bean
  SiteSearch siteSearch() {
    return new SiteSearch() {
      @Override
      public String href(@Nullable MunicipalityCode body) {
        return SearchPaths.of(Optional.ofNullable(body));
      }

      @Override
      public boolean isFor(HttpServletRequest request) {
        return !SearchPaths.isResult(request.getRequestURI());
      }
    };
  }
}
