package jp.hakaru.inout.ingest.internal.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import org.junit.jupiter.api.Test;

/** Lines of Word files are what is printed. */
final class WordLinesTest {
  private final Map<String, String> parts = new LinkedHashMap<>();

  private List<String> lines(String body) throws IOException {
    return texts(read(body).lines());
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::raw).toList();
  }

  private Sourced.Taken read(String body) throws IOException {
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w=\"w\"><w:body>%s</w:body></w:document>".formatted(body));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return (Sourced.Taken) WordSource.read(bytes.toByteArray());
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted(text);
  }

  private static String cell(String properties, String... texts) {
    StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
    for (String text : texts) {
      cell.append(p(text));
    }
    return cell + "</w:tc>";
  }

  @Test
  void paragraphsTabsBreaksAndHiddenText() throws IOException {
    assertThat(
            lines(
                p("港の町")
                    + p("")
                    + "<w:p><w:r><w:t>所属</w:t><w:tab/><w:t>港湾課</w:t><w:br/><w:t>次の行</w:t>"
                    + "</w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>見えない</w:t></w:r>"
                    + "<w:del><w:r><w:delText>消した</w:delText></w:r></w:del></w:p>"))
        .containsExactly("港の町", "", "所属\t港湾課", "次の行");
  }

  @Test
  void tablesKeepTheColumnsOfTheirGrid() throws IOException {
    String table =
        "<w:tbl><w:tr>"
            + cell("", "番号")
            + cell("<w:gridSpan w:val=\"2\"/>", "事業費")
            + cell("", "課")
            + "</w:tr><w:tr>"
            + cell("<w:vMerge w:val=\"restart\"/>", "1")
            + cell("", "500")
            + cell("", "28", "472")
            + cell("", "港湾課")
            + "</w:tr><w:tr>"
            + cell("<w:vMerge/>")
            + cell("", "600")
            + cell("", "-")
            + cell("", "農林課")
            + "</w:tr></w:tbl>";
    assertThat(lines(table))
        .containsExactly("番号\t事業費\t\t課", "1\t500\t28\t港湾課", "\t\t472\t", "\t600\t-\t農林課", "");
  }

  @Test
  void numbersArePrintedAsWordCountsThem() throws IOException {
    parts.put(
        "word/numbering.xml",
        "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimalEnclosedCircle\"/>"
            + "<w:lvlText w:val=\"%2\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>");
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>項</w:t></w:r></w:p>";
    assertThat(
            lines(
                item.formatted(0)
                    + item.formatted(1)
                    + item.formatted(1)
                    + item.formatted(0)
                    + item.formatted(1)))
        .containsExactly("1. 項", "① 項", "② 項", "2. 項", "① 項");
  }

  @Test
  void marginsAreNoText() throws IOException {
    parts.put("word/header1.xml", "<w:hdr xmlns:w=\"w\">%s</w:hdr>".formatted(p("実施計画")));
    Sourced.Taken taken = read(p("本文"));
    assertThat(texts(taken.lines())).containsExactly("本文");
    assertThat(texts(taken.margins())).containsExactly("", "実施計画");
    assertThat(taken.margins().getLast().number()).isEqualTo(3);
  }

  @Test
  void footnotesStandAtTheEnd() throws IOException {
    String notes = "<w:footnotes xmlns:w=\"w\"><w:footnote>%s</w:footnote></w:footnotes>";
    parts.put("word/footnotes.xml", notes.formatted(p("注1 県の調べ")));
    assertThat(lines(p("本文"))).containsExactly("本文", "", "注1 県の調べ");
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  @Test
  void aTableWithoutRulingsThatLaysOutAPageIsReadColumnByColumn() throws IOException {
    String inner =
        "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>"
            + row(cell("", "指標"), cell("", "目標"))
            + row(cell("", "来港数"), cell("", "20回"))
            + "</w:tbl>";
    String right = "<w:tc>" + p("成果") + inner + "</w:tc>";
    String table =
        "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"nil\"/></w:tblBorders></w:tblPr>"
            + row(cell("<w:gridSpan w:val=\"2\"/>", "港の計画"))
            + row(cell("", "方針", "岸壁を直す。", "船を呼ぶ。"), right)
            + "</w:tbl>";
    assertThat(lines(table))
        .containsExactly(
            "港の計画", "方針", "岸壁を直す。", "船を呼ぶ。", "", "成果", "", "指標\t目標", "来港数\t20回", "", "");
  }

  @Test
  void cellsThatTakeAwayTheRulingsOfTheirTableHaveNone() throws IOException {
    String none = "<w:tcBorders><w:top w:val=\"nil\"/><w:left w:val=\"nil\"/></w:tcBorders>";
    String ruled = "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>";
    String left = cell(none, "方針", "岸壁を直す。", "船を呼ぶ。");
    String[] right = {"成果", "来港数が増える。", "岸がきれいになる。"};
    assertThat(lines("<w:tbl>" + ruled + row(left, cell(none, right)) + "</w:tbl>"))
        .containsExactly("方針", "岸壁を直す。", "船を呼ぶ。", "", "成果", "来港数が増える。", "岸がきれいになる。", "");
    assertThat(lines("<w:tbl>" + ruled + row(left, cell("", right)) + "</w:tbl>"))
        .containsExactly("方針 岸壁を直す。\t成果 来港数が増える。", "船を呼ぶ。\t岸がきれいになる。", "");
  }

  @Test
  void aSubtitleBetweenSignsIsATextOfItsOwn() throws IOException {
    String head = row(cell("", "4"), cell("", "港と暮らし", "～ 潮の香のまち ～"));
    assertThat(lines("<w:tbl>" + head + "</w:tbl>"))
        .containsExactly("4\t港と暮らし", "\t～ 潮の香のまち ～", "");
  }

  @Test
  void aTableWithoutRulingsOfNamesAndValuesKeepsItsRows() throws IOException {
    assertThat(lines("<w:tbl>" + row(cell("", "所属"), cell("", "港湾課")) + "</w:tbl>"))
        .containsExactly("所属\t港湾課", "");
  }

  @Test
  void aTableWithinARuledFrameKeepsItsColumns() throws IOException {
    String inner = "<w:tbl>" + row(cell("", "年度"), cell("", "目標")) + "</w:tbl>";
    String frame =
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr>"
            + row("<w:tc>" + p("港の指標") + inner + "</w:tc>")
            + "</w:tbl>";
    assertThat(lines(frame)).containsExactly("港の指標", "", "年度\t目標", "", "");
  }

  @Test
  void aPageNumberThatIsNotStoredIsOne() throws IOException {
    String footer =
        "<w:ftr xmlns:w=\"w\"><w:p><w:r><w:t xml:space=\"preserve\">- </w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> -</w:t></w:r></w:p></w:ftr>";
    parts.put("word/footer1.xml", footer);
    assertThat(texts(read(p("本文")).margins())).containsExactly("", "- 1 -");
  }

  @Test
  void whatIsPrintedOnceIsReadOnce() throws IOException {
    String box =
        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice><w:txbxContent>%1$s</w:txbxContent></mc:Choice>"
            + "<mc:Fallback><w:txbxContent>%1$s</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    String ruby =
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>みなと</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby></w:r>"
            + "<w:ins><w:r><w:t>の町</w:t></w:r></w:ins></w:p>";
    assertThat(lines(box.formatted(p("囲み")) + ruby)).containsExactly("", "囲み", "", "港の町");
  }
}
