package jp.hakaru.base.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.SourceText.Fault;
import jp.hakaru.base.dossier.SourceText.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source names documents that are there and places in them. */
class SourceTextTest {
  private static final String ONE = "d0123456789abcdef";
  private static final String OTHER = "dfedcba9876543210";
  private static final String PAGED = "d00000000000000aa";
  private static final Map<String, DocumentExtent> DOCUMENTS =
      Map.of(
          ONE,
          new DocumentExtent(20, Map.of()),
          OTHER,
          new DocumentExtent(3, Map.of()),
          PAGED,
          DocumentExtent.of(3, List.of("p1L1@1,2,3,4", "p3L1@1,2,3,4", "p3L2@56,120,424,12")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        ONE + "#L12",
        ONE + "#L12-14;L20",
        ONE + "#L1;L3-4;" + OTHER + "#L3",
        ONE + "#p3",
        ONE + "#p3-4;L2",
        PAGED + "#p1;p3",
        PAGED + "#p3L2",
        PAGED + "#p3L2@56,120,424,12",
        ONE + "#事業一覧!B7",
        ONE + "#sheet 1!B7-AA12;L1"
      })
  void placesThatAreThere(String source) {
    assertThat(SourceText.wrong(source, DOCUMENTS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L12",
        "",
        ONE + "#",
        ONE + "#L0",
        ONE + "#L012",
        ONE + "#l12",
        ONE + "#L5-3",
        ONE + "#L5-",
        ONE + "#L5-L6",
        ONE + "#L5;",
        ONE + "#L5; L6",
        ONE + "#L5,L6",
        ONE + "#5頁",
        ONE + "#!B7",
        ONE + "#sheet!7B",
        PAGED + "#p3-1",
        PAGED + "#p3L0",
        PAGED + "#p3L2@56,120,424",
        PAGED + "#L2@56,120,424,12",
        ONE + "#L99999999999"
      })
  void placesThatAreNone(String source) {
    assertThat(SourceText.wrong(source, DOCUMENTS))
        .extracting(Wrong::fault)
        .containsOnly(Fault.FORM);
  }

  @Test
  void aDocumentOrALineThatIsNotThere() {
    assertThat(SourceText.wrong(ONE + "#L21;L3;L19-22;" + OTHER + "#L3;dx#L1;L2", DOCUMENTS))
        .isEqualTo(
            List.of(
                new Wrong(Fault.LINE, ONE + "#L21", 20),
                new Wrong(Fault.LINE, "L19-22", 20),
                new Wrong(Fault.DOCUMENT, "dx#L1", 0),
                new Wrong(Fault.DOCUMENT, "L2", 0)));
    assertThat(SourceText.wrong(PAGED + "#p3;p2;p3-4;p3L3;L1", DOCUMENTS))
        .extracting(Wrong::text)
        .containsExactly("p2", "p3-4", "p3L3", "L1");
    assertThat(SourceText.wrong("計画書の12頁", DOCUMENTS))
        .extracting(Wrong::fault)
        .containsOnly(Fault.FORM);
  }

  @Test
  void placesKeepTheirDocumentAndOrder() {
    assertThat(SourceText.places(ONE + "#L12-14;L20;" + OTHER + "#p3;sheet!B7"))
        .containsExactly(
            new SourceText.Place(ONE, "L12-14"),
            new SourceText.Place(ONE, "L20"),
            new SourceText.Place(OTHER, "p3"),
            new SourceText.Place(OTHER, "sheet!B7"));
    assertThat(SourceText.places("L3")).isEmpty();
    assertThat(SourceText.places(ONE + "#;L4")).containsExactly(new SourceText.Place(ONE, "L4"));
  }

  @Test
  void aRunBeginsAtItsFirstLine() {
    assertThat(SourceText.firstLine("L12-14")).contains(new LinePlace(0, 12, null));
    assertThat(SourceText.firstLine("L7")).contains(new LinePlace(0, 7, null));
    assertThat(SourceText.firstLine("p3-4")).contains(new LinePlace(3, 0, null));
    assertThat(SourceText.firstLine("p3L2@56,120,424,12"))
        .isEqualTo(LinePlace.find("p3L2@56,120,424,12"));
    assertThat(SourceText.firstLine("sheet!B7")).isEmpty();
  }
}
