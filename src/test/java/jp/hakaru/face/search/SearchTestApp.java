package jp.hakaru.face.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.example.Prefecture;
import jp.hakaru.example.Town;
import jp.hakaru.face.search.internal.feed.ReleasedRecord;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;

/**
 * The search over the example bodies, without a database and without the other pages. No
 * stereotype, so that no scan of the house finds it.
 */
@EnableAutoConfiguration
@ComponentScan({"jp.hakaru.base.web", "jp.hakaru.face.search.internal"})
class SearchTestApp {
  static final MunicipalityCode TOWN = new MunicipalityCode("992054");
  static final MunicipalityCode ODD = new MunicipalityCode("992011");

  /** A title that a page must not take for its own markup. */
  static final String TITLE = "<script>alert(1)</script>はちみつ計画\"><img src=x onerror=alert(1)>";

  @Bean
  ReleasedRecord record() {
    return new ReleasedRecord()
        .release(TOWN, "つむぎ川市", Town.planted().dossier())
        .release(Prefecture.body().code(), Prefecture.body().name(), Prefecture.read().dossier())
        .release(ODD, "あおば野市", odd());
  }

  private static Dossier odd() {
    Id id = Id.of('p', ODD, "1");
    return Dossier.builder()
        .add(
            Table.PLANS,
            new PlanRow(id, ODD, "市", TITLE, false, PlanKind.BASIC, null, id, null, null, null))
        .build();
  }

  /** Gives the context a home of its own. */
  static final class Home implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      try {
        Path home = Files.createTempDirectory(Path.of("target"), "search-home");
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new MapPropertySource("home", Map.of("hakaru.home", home.toString())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
