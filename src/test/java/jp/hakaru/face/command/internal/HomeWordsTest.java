package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.hakaru.base.ledger.HomeRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each reason to refuse a home has its sentence in both languages, with every fact in it. */
class HomeWordsTest {
  static Stream<Arguments> reasons() {
    return Stream.of(Locale.JAPANESE, Locale.ENGLISH)
        .flatMap(locale ->
            Stream.of(HomeRefused.Reason.values()).map(reason -> Arguments.of(locale, reason)));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void aReasonIsSaidWithItsFacts(Locale locale, HomeRefused.Reason reason) {
    String text =
        ResourceBundle.getBundle("messages/command", locale, Messages.ONLY_THAT_LANGUAGE)
            .getString(HomeWords.key(reason));
    String[] facts = facts(reason);
    String said = new MessageFormat(text, Locale.ROOT).format(facts);
    assertThat(said).doesNotContain("{", reason.name());
    for (String fact : facts) {
      assertThat(said).contains(fact);
    }
  }

  private static String[] facts(HomeRefused.Reason reason) {
    return switch (reason) {
      case NO_USER -> new String[0];
      case UNFIT, RESTORING, BAD_ADDRESS, OTHER_PASSWORDS -> new String[] {"/fact/one"};
      case RESTORING_ON_SERVER, ON_SERVER, OWN_DATABASE ->
          new String[] {"/fact/one", "jdbc:postgresql://fact/two"};
    };
  }

  @Test
  void aRestoreCutOffOnAServerIsToldBothSteps() {
    assertThat(
            HomeWords.say(
                new HomeRefused(
                    HomeRefused.Reason.RESTORING_ON_SERVER, "/home", "jdbc:postgresql://a/b")))
        .contains("jdbc:postgresql://a/b", "roles.properties");
  }
}
