package jp.hakaru.face.portal;

import jp.hakaru.face.portal.fixture.FixturePages;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

/**
 * The citizens' pages on the invented bodies, without a database.
 *
 * <p>To look at the pages: run {@code main}, with {@code --server.port=8099} for another port.
 */
@PagesAlone
public class PortalTestApp {
  @Bean
  FixturePages pages() {
    return new FixturePages();
  }

  static void main(String[] args) {
    SpringApplication.run(PortalTestApp.class, args);
  }
}
