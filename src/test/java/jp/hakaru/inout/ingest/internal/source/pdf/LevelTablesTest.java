package jp.hakaru.inout.ingest.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import org.junit.jupiter.api.Test;

/** Tables whose rows are parted by level rulings and whose columns by nothing (横罫だけの表). */
final class LevelTablesTest {
  private static List<String> raw(PrintedPdf pdf) throws IOException {
    try (pdf) {
      return ((Sourced.Taken) PdfSource.read(pdf.bytes())).lines().stream().map(Line::raw).toList();
    }
  }

  private static PrintedPdf ruled(float... downs) {
    PrintedPdf pdf = new PrintedPdf();
    for (float down : downs) {
      pdf.rule(50, down, 350, down);
    }
    return pdf;
  }

  @Test
  void columnsStandWhereTheRowsLeaveGaps() throws IOException {
    PrintedPdf pdf = ruled(100, 120, 155, 175);
    pdf.text(54, 114, 10, "番号").text(94, 114, 10, "事業").text(160, 114, 10, "概要");
    pdf.text(54, 134, 10, "1").text(94, 134, 10, "岸壁の直").text(94, 149, 10, "し");
    pdf.text(160, 134, 10, "大きな船が入れるようにする。");
    pdf.text(54, 169, 10, "2").text(94, 169, 10, "祭り").text(160, 169, 10, "船を呼ぶ。");
    assertThat(raw(pdf)).containsExactly("番号\t事業\t概要", "1\t岸壁の直し\t大きな船が入れるようにする。", "2\t祭り\t船を呼ぶ。");
  }

  @Test
  void aTextOverSeveralColumnsIsOneCell() throws IOException {
    PrintedPdf pdf = ruled(100, 120, 140, 160);
    pdf.text(54, 114, 10, "来港した船の数と人").text(200, 114, 10, "20回").text(270, 114, 10, "30回");
    pdf.text(54, 134, 10, "船").text(94, 134, 10, "客船").text(200, 134, 10, "5回");
    pdf.text(270, 134, 10, "8回").text(54, 154, 10, "人").text(94, 154, 10, "乗客");
    pdf.text(200, 154, 10, "90人").text(270, 154, 10, "99人");
    assertThat(raw(pdf))
        .containsExactly("来港した船の数と人\t\t20回\t30回", "船\t客船\t5回\t8回", "人\t乗客\t90人\t99人");
  }

  @Test
  void aRulingThatEndsBeforeACellLeavesItOverBothRows() throws IOException {
    PrintedPdf pdf = ruled(100, 120, 160).rule(90, 140, 350, 140);
    pdf.text(54, 114, 10, "区分").text(94, 114, 10, "指標").text(250, 114, 10, "目標");
    pdf.text(54, 134, 10, "成果").text(94, 134, 10, "来港数").text(250, 134, 10, "20回");
    pdf.text(94, 154, 10, "乗客").text(250, 154, 10, "99人");
    assertThat(raw(pdf)).containsExactly("区分\t指標\t目標", "成果\t来港数\t20回", "\t乗客\t99人");
  }

  @Test
  void rowsThatNoRulingPartsAreNotJoined() throws IOException {
    PrintedPdf pdf = ruled(100, 120, 190);
    pdf.text(54, 114, 10, "番号").text(94, 114, 10, "事業").text(250, 114, 10, "課");
    for (int i = 0; i < 4; i++) {
      float down = 134 + i * 16;
      pdf.text(54, down, 10, "" + (i + 1)).text(94, down, 10, "港の祭り").text(250, down, 10, "港湾課");
    }
    assertThat(raw(pdf)).filteredOn(line -> line.contains("祭り")).hasSize(4);
  }

  @Test
  void textBetweenRulingsIsNoTable() throws IOException {
    PrintedPdf pdf = ruled(100, 150, 200);
    pdf.text(54, 120, 10, "港の岸壁を直して大きな船が入れるようにする。");
    pdf.text(54, 136, 10, "船を呼ぶ。").text(54, 180, 10, "祭りを開く。");
    assertThat(raw(pdf)).noneMatch(line -> line.contains("\t"));
  }
}
