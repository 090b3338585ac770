package jp.hakaru.base.web.internal;

import jakarta.servlet.DispatcherType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import jp.hakaru.base.web.FooterLink;
import jp.hakaru.base.web.PageLanguage;
import jp.hakaru.base.web.PublicAddress;
import jp.hakaru.base.web.SiteSearch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the page frame together (画面の枠の組み立て). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@PropertySource("classpath:web.properties")
class WebConfiguration implements WebMvcConfigurer {
  /** After the filter that tells in which characters a form is sent. */
  private static final int FIRST_TO_ASK_PARAMETERS = Ordered.HIGHEST_PRECEDENCE + 10;

  private static final Duration ASSET_AGE = Duration.ofDays(365);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(ASSET_AGE).cachePublic().immutable());
  }

  @Bean
  MessageSource messageSource() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    messages.setDefaultLocale(PageLanguage.JAPANESE.locale());
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new LanguageResolver();
  }

  @Bean
  FilterRegistrationBean<PageHeaders> pageHeaders() {
    FilterRegistrationBean<PageHeaders> filter = new FilterRegistrationBean<>(new PageHeaders());
    filter.setOrder(FIRST_TO_ASK_PARAMETERS);
    filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return filter;
  }

  @Bean
  FilterRegistrationBean<TrailingSlash> trailingSlash() {
    FilterRegistrationBean<TrailingSlash> filter =
        new FilterRegistrationBean<>(new TrailingSlash());
    filter.setOrder(FIRST_TO_ASK_PARAMETERS + 1);
    filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return filter;
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> refusedRequests() {
    return server -> server.addContextCustomizers(RefusedRequests::answerFor);
  }

  @Bean
  static TemplateExpressions templateExpressions() {
    return new TemplateExpressions();
  }

  @Bean
  Assets assets() {
    return new Assets();
  }

  @Bean
  FooterLinks footerLinks(ObjectProvider<FooterLink> links) {
    return new FooterLinks(links.orderedStream().toList());
  }

  @Bean
  PublicAddress publicAddress(Environment settings) {
    return PublicAddress.of(settings.getProperty(PublicAddress.SETTING));
  }

  @Bean
  SearchBoxes searchBoxes(ObjectProvider<SiteSearch> search) {
    return new SearchBoxes(search.stream().findFirst());
  }

  @Bean
  Formats formats(MessageSource messageSource) {
    return new Formats(messageSource);
  }

  @Bean
  FormatsDialect formatsDialect(Formats formats) {
    return new FormatsDialect(formats);
  }
}
