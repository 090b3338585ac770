package jp.hakaru.inout.ingest.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanks that stood where a line of a cell ends (セル内の改行の空白): 15 half widths in 78 points. */
final class CellBlanksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Smart City | Project Plan | Smart City Project Plan",
        "abcdefg, hijk, | lmn | abcdefg, hijk, lmn",
        "abcd efgh 2021 | 2022 | abcd efgh 20212022", // no digit more had room
        "abc defg 2021 | 20223 | abc defg 2021 20223",
        "abcdefghijk 20 | 21 | abcdefghijk 2021",
        "ab 1234567 | 89012345 x | ab 123456789012345 x", // wider than the cell
        "abc def & | ghijkl | abc def & ghijkl",
        "abcdefghijk R& | D | abcdefghijk R&D",
        "abc 1, | 234567890123 | abc 1,234567890123",
        "https://minato. | example/a | https://minato.example/a",
        "Smart Citizens | Plan | Smart Citizens Plan"
      })
  void blank(String first, String second, String whole) throws IOException {
    try (PrintedPdf pdf = new PrintedPdf()) {
      for (float y : new float[] {100, 130, 170}) {
        pdf.rule(50, y, 200, y);
      }
      for (float x : new float[] {50, 131, 200}) {
        pdf.rule(x, 100, x, 170);
      }
      pdf.text(53, 115, 10, "名").text(134, 115, 10, "課");
      pdf.text(53, 145, 10, first).text(53, 160, 10, second).text(134, 145, 10, "港湾課");
      Sourced.Taken taken = (Sourced.Taken) PdfSource.read(pdf.bytes());
      assertThat(taken.lines().getLast().raw()).isEqualTo(whole + "\t港湾課");
    }
  }
}
