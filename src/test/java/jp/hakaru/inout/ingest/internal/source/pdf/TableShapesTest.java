package jp.hakaru.inout.ingest.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import org.junit.jupiter.api.Test;

/** Tables as office programs and browsers print them (各種ソフトの表). */
final class TableShapesTest {
  private static List<String> raw(PrintedPdf pdf) throws IOException {
    try (pdf) {
      return ((Sourced.Taken) PdfSource.read(pdf.bytes())).lines().stream().map(Line::raw).toList();
    }
  }

  /** Rulings around cells of two rows and three columns. */
  private static PrintedPdf grid(PrintedPdf pdf, float top, float middle, float bottom) {
    for (float y : new float[] {top, middle, bottom}) {
      pdf.rule(50, y, 350, y);
    }
    for (float x : new float[] {50, 90, 170, 350}) {
      pdf.rule(x, top, x, bottom);
    }
    return pdf;
  }

  @Test
  void aLineThatTheWidthBrokeIsJoinedAndOneThatItsWriterEndedIsNot() throws IOException {
    PrintedPdf pdf = grid(new PrintedPdf(), 100, 160, 240);
    pdf.text(55, 115, 10, "番号").text(100, 115, 10, "事業費").text(93, 130, 10, "特定財源");
    pdf.text(175, 115, 10, "概要").text(55, 175, 10, "1").text(93, 175, 10, "5,000");
    pdf.text(175, 175, 10, "港の岸壁を直して大きな船が入れる").text(175, 190, 10, "ようにする。");
    assertThat(raw(pdf)).containsExactly("番号\t事業費 特定財源\t概要", "1\t5,000\t港の岸壁を直して大きな船が入れるようにする。");
  }

  @Test
  void typeThatIsStretchedToTheWidthHasNoBlanks() throws IOException {
    PrintedPdf pdf = grid(new PrintedPdf(), 100, 130, 160);
    pdf.text(55, 115, 10, "区").text(75, 115, 10, "分");
    for (int i = 0; i < 4; i++) {
      pdf.text(95 + i * 18, 115, 10, "事業名称".substring(i, i + 1));
    }
    pdf.text(175, 115, 10, "課")
        .text(55, 145, 10, "1")
        .text(95, 145, 10, "港")
        .text(175, 145, 10, "港湾");
    assertThat(raw(pdf)).containsExactly("区分\t事業名称\t課", "1\t港\t港湾");
  }

  @Test
  void anAmountThatTheWidthBrokeIsOne() throws IOException {
    PrintedPdf pdf = grid(new PrintedPdf(), 100, 130, 180);
    pdf.text(55, 115, 10, "番号").text(95, 115, 10, "事業費").text(175, 115, 10, "課");
    pdf.text(55, 145, 10, "1").text(95, 145, 10, "１２，６").text(95, 160, 10, "００");
    assertThat(raw(pdf)).containsExactly("番号\t事業費\t課", "1\t１２，６００\t");
  }

  @Test
  void dotsInARowAreARuling() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    for (float y : new float[] {100, 130, 160}) {
      for (float x = 50; x <= 350; x += 2) {
        dot(pdf, x, y);
      }
    }
    for (float x : new float[] {50, 170, 350}) {
      for (float y = 100; y <= 160; y += 2) {
        dot(pdf, x, y);
      }
    }
    pdf.text(55, 115, 10, "事業名").text(175, 115, 10, "担当課");
    pdf.text(55, 145, 10, "岸壁を直す").text(175, 145, 10, "港湾課");
    assertThat(raw(pdf)).containsExactly("事業名\t担当課", "岸壁を直す\t港湾課");
  }

  private static void dot(PrintedPdf pdf, float x, float down) {
    pdf.raw(
        String.format(Locale.ROOT, "%.2f %.2f 0.6 0.6 re f", x - 0.3f, PrintedPdf.HEIGHT - down));
  }

  @Test
  void whatIsCutOffIsNotRead() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    pdf.text(50, 60, 10, "見える");
    pdf.raw("q 0 700 595 142 re W n").text(50, 200, 10, "見えない").raw("Q");
    pdf.text(50, 76, 10, "また見える");
    assertThat(raw(pdf)).containsExactly("見える", "また見える");
  }

  @Test
  void aRowThatThePageCutsIsWholeOnThePageWhereItBegins() throws IOException {
    PrintedPdf pdf = grid(new PrintedPdf(), 700, 730, 760);
    heading(pdf, 715).text(55, 745, 10, "1").text(93, 745, 10, "港の岸壁");
    pdf.text(175, 745, 10, "大きな船が入れるように岸壁を深く");
    grid(pdf.page(), 100, 130, 180);
    heading(pdf, 115).text(175, 145, 10, "する。");
    pdf.rule(50, 210, 350, 210);
    for (float x : new float[] {50, 90, 170, 350}) {
      pdf.rule(x, 180, x, 210);
    }
    pdf.text(55, 195, 10, "2").text(93, 195, 10, "灯台").text(175, 195, 10, "灯を替える。");
    assertThat(raw(pdf))
        .containsExactly(
            "番号\t事業名\t概要", "1\t港の岸壁\t大きな船が入れるように岸壁を深くする。", "", "番号\t事業名\t概要", "2\t灯台\t灯を替える。");
  }

  private static PrintedPdf heading(PrintedPdf pdf, float down) {
    return pdf.text(55, down, 10, "番号").text(95, down, 10, "事業名").text(175, down, 10, "概要");
  }

  @Test
  void aRowThatBeginsOnTheNextPageIsNotJoined() throws IOException {
    PrintedPdf pdf = grid(new PrintedPdf(), 700, 730, 760);
    heading(pdf, 715).text(55, 745, 10, "1").text(93, 745, 10, "岸壁を直す事業");
    pdf.text(175, 745, 10, "大きな船が入れるように岸壁を深く");
    grid(pdf.page(), 100, 130, 180).text(55, 115, 10, "2").text(93, 115, 10, "灯台");
    pdf.text(175, 115, 10, "灯を替える。");
    assertThat(raw(pdf)).contains("1\t岸壁を直す事業\t大きな船が入れるように岸壁を深く", "2\t灯台\t灯を替える。");
  }

  @Test
  void aTitleThatEveryPageBeginsWithStaysWhereItIs() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    for (int i = 1; i <= 3; i++) {
      pdf.text(50, 60, 10, "評価の票").text(50, 76, 10, "所属 港湾課");
      pdf.text(50, 92, 10, "目的その" + i).text(50, 108, 10, "続き。").text(290, 810, 10, "- " + i + " -");
      if (i < 3) {
        pdf.page();
      }
    }
    assertThat(raw(pdf)).startsWith("評価の票", "所属 港湾課").doesNotContain("評価の票 評価の票");
  }

  @Test
  void aRunningHeadIsKnownAsOne() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    for (int i = 1; i <= 3; i++) {
      pdf.text(50, 40, 8, "港町の計画").text(50, 100, 10, "本文その" + i).text(50, 116, 10, "続き。");
      if (i < 3) {
        pdf.page();
      }
    }
    try (pdf) {
      List<Line> lines = ((Sourced.Taken) PdfSource.read(pdf.bytes())).lines();
      assertThat(lines.stream().filter(Line::isAtEdge).map(Line::raw))
          .containsExactly("港町の計画", "港町の計画", "港町の計画");
    }
  }

  @Test
  void aLabelThatThePageCutsIsOneThatStandsElsewhereWhole() throws IOException {
    PrintedPdf pdf = grid(new PrintedPdf(), 100, 130, 160);
    pdf.text(55, 115, 10, "成果量").text(95, 115, 10, "来港数").text(175, 115, 10, "20回");
    pdf.text(55, 145, 10, "成果").text(95, 145, 10, "乗客").text(175, 145, 10, "99人");
    grid(pdf.page(), 100, 130, 160).text(55, 115, 10, "量").text(95, 115, 10, "荷");
    pdf.text(175, 115, 10, "5箱")
        .text(55, 145, 10, "灯台")
        .text(95, 145, 10, "光")
        .text(175, 145, 10, "1本");
    assertThat(raw(pdf))
        .containsSubsequence("成果量\t来港数\t20回", "成果量\t乗客\t99人", "\t荷\t5箱", "灯台\t光\t1本");
  }
}
