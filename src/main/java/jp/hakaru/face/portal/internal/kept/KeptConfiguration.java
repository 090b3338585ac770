package jp.hakaru.face.portal.internal.kept;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import jp.hakaru.base.web.FooterLink;
import jp.hakaru.inout.publication.ReleaseTimes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;

/** Keeps released pages in memory where pages are served (控えの組み立て). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class KeptConfiguration {
  /** After the headers of every answer, before everything that makes a page. */
  private static final int BEFORE_PAGES = Ordered.HIGHEST_PRECEDENCE + 20;

  @Bean
  FilterRegistrationBean<KeptPages> keptPages(
      ReleaseTimes times, LocaleResolver languages, ObjectProvider<FooterLink> links, Clock clock) {
    FilterRegistrationBean<KeptPages> filter =
        new FilterRegistrationBean<>(
            new KeptPages(
                new NewestReleases(times), languages, links.orderedStream().toList(), clock));
    filter.setOrder(BEFORE_PAGES);
    filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return filter;
  }
}
