package jp.hakaru.face.office.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import jp.hakaru.base.web.FooterLink;
import jp.hakaru.face.office.internal.paper.WaitingPapers;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the office together (職員の画面の組み立て). */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {
  /** Nothing of a request is read before it may come in. */
  private static final int BEFORE_ANY_PAGE = Ordered.HIGHEST_PRECEDENCE;

  @Bean
  FilterRegistrationBean<OfficeGuard> officeGuard() {
    FilterRegistrationBean<OfficeGuard> filter = new FilterRegistrationBean<>(new OfficeGuard());
    filter.addUrlPatterns("/office", "/office/*");
    filter.setOrder(BEFORE_ANY_PAGE);
    return filter;
  }

  @Bean
  WaitingPapers waitingPapers() {
    return new WaitingPapers(new SecureRandom());
  }

  @Bean
  @Order(1)
  FooterLink importLink() {
    return new LocalLink("/office/import", "office.import.link");
  }

  @Bean
  @Order(2)
  FooterLink checkLink() {
    return new LocalLink("/office/check", "office.check.link");
  }

  /** A way that those alone see who sit at this machine. */
  private record LocalLink(String href, String messageKey) implements FooterLink {
    @Override
    public boolean isFor(HttpServletRequest request) {
      return LocalRequests.isLocal(request);
    }
  }
}
