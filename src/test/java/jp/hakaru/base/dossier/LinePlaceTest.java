package jp.hakaru.base.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.dossier.LinePlace.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places are read as they are written, and come in the order of the paper. */
class LinePlaceTest {
  @ParameterizedTest
  @ValueSource(strings = {"L12", "p3", "p3L12", "p3L12@56,120,424,12", "p600L1@-2,0,0,12"})
  void aPlaceIsReadAsItIsWritten(String place) {
    assertThat(LinePlace.find(place)).map(LinePlace::toString).contains(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "L", "L0", "p0L1", "L12@1,2,3,4", "p3L12@1,2,3", "sheet!B7", "L1 "})
  void whatIsNoPlaceOfALine(String place) {
    assertThat(LinePlace.find(place)).isEmpty();
    assertThat(LinePlace.wholeLine(place)).isEqualTo(place);
  }

  @Test
  void pageLineAndBoxAreTold() {
    LinePlace place = LinePlace.find("p3L12@56,120,424,12").orElseThrow();
    assertThat(place).isEqualTo(new LinePlace(3, 12, new Box(56, 120, 424, 12)));
    assertThat(place.anchor()).isEqualTo("p3L12");
    assertThat(place.whole()).isEqualTo(new LinePlace(3, 12, null));
  }

  @Test
  void linesComeByPageAndNumberAndNotByTheirLetters() {
    assertThat(
            List.of("sheet!B7", "p10L1@1,1,1,1", "p2L10@9,1,1,1", "p2L9@1,1,1,1", "p2L10@80,1,1,1")
                .stream()
                .sorted(LinePlace.TEXTS))
        .containsExactly(
            "p2L9@1,1,1,1", "p2L10@9,1,1,1", "p2L10@80,1,1,1", "p10L1@1,1,1,1", "sheet!B7");
    assertThat(List.of("L10", "L9", "L100").stream().sorted(LinePlace.TEXTS))
        .containsExactly("L9", "L10", "L100");
  }

  @Test
  void aPartStandsInItsLineAndWithinItsBox() {
    LinePlace line = LinePlace.find("p3L12@56,120,424,12").orElseThrow();
    assertThat(List.of("p3L12", "p3L12@56,120,424,12", "p3L12@100,121,10,11"))
        .allMatch(part -> line.holds(LinePlace.find(part).orElseThrow()));
    assertThat(List.of("p3L13@100,121,10,11", "p2L12@100,121,10,11", "p3L12@55,121,10,11", "L12"))
        .noneMatch(part -> line.holds(LinePlace.find(part).orElseThrow()));
  }
}
