package jp.hakaru.base.web.internal.chart;

import jp.hakaru.base.web.internal.Formats;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives templates their charts (図の組み立て). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ChartConfiguration {
  @Bean
  Charts charts(MessageSource messageSource, Formats formats) {
    return new Charts(messageSource, formats);
  }

  @Bean
  PictureDialect pictureDialect() {
    return new PictureDialect();
  }
}
