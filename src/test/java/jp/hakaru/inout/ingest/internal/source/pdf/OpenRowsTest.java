package jp.hakaru.inout.ingest.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import org.junit.jupiter.api.Test;

/** Rows that no ruling closes where the page ends, as browsers print them (頁末の罫線のない行). */
final class OpenRowsTest {
  private static List<String> raw(PrintedPdf pdf) throws IOException {
    try (pdf) {
      return ((Sourced.Taken) PdfSource.read(pdf.bytes())).lines().stream().map(Line::raw).toList();
    }
  }

  /** A table of three columns that goes from the foot of a page to the head of the next. */
  private static List<String> table(boolean closed, String rest) throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    levels(pdf, 700, 730);
    uprights(pdf, 700, 780);
    pdf.text(55, 715, 10, "番号").text(95, 715, 10, "担当").text(215, 715, 10, "概要");
    pdf.text(55, 745, 10, "1").text(95, 745, 10, "・港湾課");
    pdf.text(215, 745, 10, "大きな船が入れるように岸壁を深く");
    if (closed) {
      levels(pdf, 780);
    }
    pdf.page();
    levels(pdf, 90, 120);
    uprights(pdf, 50, 120);
    if (closed) {
      levels(pdf, 50);
    }
    pdf.text(95, 65, 10, "・灯台課").text(215, 65, 10, rest);
    pdf.text(55, 105, 10, "2").text(95, 105, 10, "・水産課").text(215, 105, 10, "魚を育てる。");
    return raw(pdf);
  }

  private static void levels(PrintedPdf pdf, float... downs) {
    for (float down : downs) {
      pdf.rule(50, down, 380, down);
    }
  }

  private static void uprights(PrintedPdf pdf, float from, float to) {
    for (float x : new float[] {50, 90, 210, 380}) {
      pdf.rule(x, from, x, to);
    }
  }

  @Test
  void aTextThatThePageCutsIsWholeThoughAnotherCellBeginsATextOfItsOwn() throws IOException {
    assertThat(table(false, "する。"))
        .containsSubsequence("1\t・港湾課\t大きな船が入れるように岸壁を深くする。", "\t・灯台課\t", "2\t・水産課\t魚を育てる。");
  }

  @Test
  void aTextThatGoesOnBehindABracketIsOneAsItIsWithinAPage() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    levels(pdf, 700, 730);
    uprights(pdf, 700, 780);
    pdf.text(55, 715, 10, "番号").text(95, 715, 10, "担当").text(215, 715, 10, "概要");
    pdf.text(55, 745, 10, "1").text(95, 745, 10, "港湾課").text(215, 745, 10, "港のまつり「つむぎの海の祭典」");
    pdf.page();
    levels(pdf, 90, 120);
    uprights(pdf, 50, 120);
    pdf.text(215, 65, 10, "を開く").text(55, 105, 10, "2").text(95, 105, 10, "水産課");
    pdf.text(215, 105, 10, "魚を育てる。");
    assertThat(raw(pdf)).containsSubsequence("1\t港湾課\t港のまつり「つむぎの海の祭典」を開く", "2\t水産課\t魚を育てる。");
  }

  @Test
  void aRowThatARulingClosesIsNoRestOfAnother() throws IOException {
    assertThat(table(true, "する。")).containsSubsequence("1\t・港湾課\t大きな船が入れるように岸壁を深く", "\t・灯台課\tする。");
  }

  @Test
  void whatBeginsAnewIsNotJoined() throws IOException {
    assertThat(table(false, "・灯を替える。"))
        .containsSubsequence("1\t・港湾課\t大きな船が入れるように岸壁を深く", "\t・灯台課\t・灯を替える。");
  }
}
