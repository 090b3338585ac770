package jp.hakaru.inout.ingest.internal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.PagedPapers;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.api.Test;

/** The source of a row names lines of a text and pages of a document that has them. */
class RowPlacesTest {
  private static final Id DOCUMENT = new Id("d0123456789abcdef");
  private static final String TEXT = "行\n".repeat(300);

  private static String source(List<Line> lines, Integer... numbers) {
    return RowPlaces.source(
        DOCUMENT, Stream.of(numbers).map(number -> lines.get(number - 1)).toList());
  }

  @Test
  void linesOfATextInRuns() {
    List<Line> lines = Lines.of(TEXT);
    assertThat(source(lines, 20, 13, 12, 14, 12)).isEqualTo(DOCUMENT + "#L12-14;L20");
    assertThat(source(lines, 7)).isEqualTo(DOCUMENT + "#L7");
  }

  @Test
  void pagesOfADocumentThatHasThem() {
    List<Line> lines = PagedPapers.lines(TEXT);
    assertThat(source(lines, 61, 200, 91, 62)).isEqualTo(DOCUMENT + "#p3-4;p7");
    assertThat(source(lines, 61)).isEqualTo(DOCUMENT + "#p3");
    assertThat(lines.get(61).place()).isEqualTo("p3L2@40,48,6,12");
    assertThat(lines.get(61).anchor()).isEqualTo("p3L2");
  }
}
