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

  private static PrintedPdf table(PrintedPdf pdf) {
    for (float y : new float[] {100, 140, 200}) {
      pdf.rule(50, y, 450, y);
    }
    for (float x : new float[] {50, 90, 200, 350, 450}) {
      pdf.rule(x, 100, x, 200);
    }
    return pdf;
  }

  @Test
  void ruledCellsKeepTheirColumnsAndWrappedOnesAreOneText() throws IOException {
    PrintedPdf pdf = table(new PrintedPdf());
    pdf.text(355, 125, 10, "担当課").text(205, 125, 10, "事業概要").text(95, 125, 10, "事業名");
    pdf.text(55, 125, 10, "番号").text(60, 160, 10, "1").text(95, 160, 10, "浜そうじ");
    pdf.text(205, 155, 10, "町の浜を見回って流木を拾いま").text(205, 170, 10, "す。");
    pdf.text(355, 155, 10, "500").text(355, 170, 10, "28").text(355, 185, 10, "472");
    assertThat(raw(pdf))
        .containsExactly(
            "番号\t事業名\t事業概要\t担当課", "1\t浜そうじ\t町の浜を見回って流木を拾います。\t500", "\t\t\t28", "\t\t\t472");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    pdf.text(50, 60, 14, "二段に組まれた頁の見出しがここに一行で立っています");
    for (int i = 0; i < 6; i++) {
      pdf.text(310, 100 + i * 16, 10, "右の段の文章がここに続いていて止まらない" + i);
      pdf.text(50, 100 + i * 16, 10, "左の段の文章がここに続いていて止まらない" + i);
    }
    assertThat(raw(pdf).stream().filter(line -> !line.isEmpty()).map(line -> line.substring(0, 1)))
        .containsExactly("二", "左", "左", "左", "左", "左", "左", "右", "右", "右", "右", "右", "右");
  }

  @Test
  void pageNumbersStandAsideAndParagraphsGoOnOverThePage() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    pdf.text(50, 60, 10, "頁の終わりまで続く文章が行の幅いっぱいに組まれて次の頁に渡る").text(290, 810, 10, "- 1 -");
    pdf.page().text(50, 60, 10, "とき、頁番号は間に入りません。").text(290, 810, 10, "- 2 -");
    assertThat(raw(pdf))
        .containsExactly("頁の終わりまで続く文章が行の幅いっぱいに組まれて次の頁に渡る", "とき、頁番号は間に入りません。", "", "- 1 -", "- 2 -");
  }

  @Test
  void doublesRubyAndVerticalHeadsDoNotDisturbTheLine() throws IOException {
    PrintedPdf pdf = new PrintedPdf();
    pdf.text(50, 100, 10, "紡川市の計画").text(50.4f, 100, 10, "紡川市の計画");
    pdf.text(50, 91, 5, "つむぎがわ");
    pdf.upright(560, 100, 10, "第一章").turned(30, 300, 10, "よこむき");
    assertThat(raw(pdf)).startsWith("紡川市の計画", "").contains("つむぎがわ", "第一章", "よこむき");
  }

  @Test
  void placesAreBoxesOnThePage() throws IOException {
    assertThat(lines(new PrintedPdf().text(50, 100, 10, "港の町")).getFirst().whole().place())
        .isEqualTo("p1L1@50,91,30,11");
  }

  @Test
  void aDamagedPageIsNamedAndTheOthersRead() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf()) {
      pdf.text(50, 60, 10, "よい頁");
      pdf.page().text(50, 60, 10, "壊れた頁").raw("q ".repeat(10) + "(終わらない Tj");
      pdf.page().text(50, 60, 10, "またよい頁");
      Sourced.Taken taken = (Sourced.Taken) PdfSource.read(pdf.bytes());
      assertThat(taken.lines().stream().map(Line::raw)).contains("よい頁", "またよい頁");
    }
  }
}
