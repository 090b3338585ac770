package jp.hakaru.face.portal;

import jp.hakaru.face.portal.fixture.FixturePages;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The citizens' pages on the invented bodies, without a database.
 *
 * <p>Bears no stereotype, so that no scan of the house finds it. To look at the pages: run {@code
 * main}, with {@code --server.port=8099} for another port.
 */
@EnableAutoConfiguration
@ComponentScan(
    value = {"jp.hakaru.base.web", "jp.hakaru.face.portal.internal"},
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = "jp\\.hakaru\\.face\\.portal\\.internal\\.published\\..*"))
public class PortalTestApp {
  @Bean
  FixturePages pages() {
    return new FixturePages();
  }

  static void main(String[] args) {
    SpringApplication.run(PortalTestApp.class, args);
  }
}
