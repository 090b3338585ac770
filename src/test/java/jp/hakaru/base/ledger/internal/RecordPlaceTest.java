package jp.hakaru.base.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The variables of the README name the place of a record. */
class RecordPlaceTest {
  private static RecordPlace of(Map<String, Object> variables) {
    StandardEnvironment settings = new StandardEnvironment();
    settings
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("variables", variables));
    return RecordPlace.of(settings);
  }

  @Test
  void variablesNameTheServer() {
    RecordPlace place =
        of(
            Map.of(
                "HAKARU_HOME", "/home/of/record",
                "HAKARU_DATABASE_URL", "jdbc:postgresql://db.example:5432/hakaru",
                "HAKARU_DATABASE_USER", "keeper",
                "HAKARU_DATABASE_PASSWORD", "secret"));
    assertThat(place.outer())
        .contains(
            new OuterServer(
                "jdbc:postgresql://db.example:5432/", "hakaru", "", "keeper", "secret"));
    assertThat(place.database()).isEmpty();
  }

  @Test
  void withoutThemTheHomeHasItsOwn() {
    RecordPlace place = of(Map.of("HAKARU_HOME", "/home/of/record", "HAKARU_DATABASE_URL", " "));
    assertThat(place.outer()).isEmpty();
    assertThat(place.home()).hasToString("/home/of/record");
  }
}
