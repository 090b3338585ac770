package jp.hakaru.inout.ingest.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import org.junit.jupiter.api.Test;

/** Lines of printed pages are the lines that were printed. */
final class PdfLinesTest {
  private static List<Line> lines(PrintedPdf pdf) throws IOException {
    try (pdf) {
      return ((Sourced.Taken) PdfSource.read(pdf.bytes())).lines();
    }
  }

  private static List<String> raw(PrintedPdf pdf) throws IOException {
    return lines(pdf).stream().map(Line::raw).toList();
  }

  @Test
  void randomJapaneseLinesComeBackAsTheyWerePrinted() throws IOException {
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      List<String> text = randomLines(random);
      PrintedPdf pdf = new PrintedPdf();
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < text.size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, random);
      for (int at : order) {
        pdf.text(50, 60 + at * 16, 10, text.get(at));
      }
      assertThat(raw(pdf)).as("seed %d", seed).containsExactlyElementsOf(text);
    }
  }

  private static List<String> randomLines(Random random) {
    String letters = "市政策施事業は、。をのにと計画実ABCabc123（）「」・ｱｲｳー①Ⅲ　 令和";
    List<String> lines = new ArrayList<>();
    int count = 3 + random.nextInt(38);
    for (int i = 0; i < count; i++) {
      StringBuilder line = new StringBuilder("第");
      int length = random.nextInt(46);
      for (int j = 0; j < length; j++) {
        line.append(letters.charAt(random.nextInt(letters.length())));
      }
      boolean blank = i > 0 && i + 1 < count && random.nextInt(6) == 0;
      lines.add(blank && !lines.getLast().isEmpty() ? "" : line.append("末").toString());
    }
    return lines;
  }
}
