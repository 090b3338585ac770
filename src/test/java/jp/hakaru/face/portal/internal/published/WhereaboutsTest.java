package jp.hakaru.face.portal.internal.published;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.kernel.Id;
import org.junit.jupiter.api.Test;

/** What sources say without the rows that they name. */
final class WhereaboutsTest {
  @Test
  void aSourceNamesDocumentsAndTheirPlaces() {
    Id one = new Id("d0123456789abcdef");
    Id other = new Id("dfedcba9876543210");
    assertThat(Whereabouts.parse(one + "#L12-14;L20;" + other + "#L3"))
        .containsExactly(new Whereabouts(one, "L12-14;L20"), new Whereabouts(other, "L3"));
    assertThat(Whereabouts.parse("議事録")).isEmpty();
  }
}
