package jp.hakaru.base.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.example.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where texts that were read stand in their line. */
final class LineMarksTest {
  private static final Dossier TOWN = Town.planted().dossier();
  private static final Id PAPER = Id.of('d', new MunicipalityCode("992054"), "paper");

  private static ClaimRow claim(String kind, String id, String field, String text) {
    return new ClaimRow(PAPER, "L1", kind, id, field, text);
  }

  private static LineMarks marked(String line, ClaimRow... claims) {
    LineMarks marks = new LineMarks(line);
    marks.claim(List.of(claims));
    return marks;
  }

  /** The line with every marked stretch in brackets and the number of its note. */
  private static String drawn(LineMarks marks) {
    StringBuilder drawn = new StringBuilder();
    for (Segment segment : marks.segments()) {
      drawn.append(
          segment.isMarked() ? "[" + segment.note() + segment.text() + "]" : segment.text());
    }
    return drawn.toString();
  }

  private static Stream<Segment.Reading> readings(LineMarks marks) {
    return marks.segments().stream().map(Segment::reading);
  }

  @Test
  void aTextThatIsAWholeCellGoesBeforeOneWithinAnother() {
    LineMarks marks =
        marked(
            "1\t1歳児の教室\t1,100\t継続",
            claim("project", "j1", "number", "1"),
            claim("project", "j1", "name", "1歳児の教室"));
    assertThat(drawn(marks)).isEqualTo("[11]\t[21歳児の教室]\t1,100\t継続");
  }

  @Test
  void aNumberIsNoPartOfALongerOne() {
    assertThat(drawn(marked("令和12年 2か所 22人", claim("project", "j1", "number", "2"))))
        .isEqualTo("令和12年 [12]か所 22人");
  }

  @Test
  void asManySpotsAreMarkedAsValuesOfOneKindWereRead() {
    LineMarks three =
        marked(
            "事業費\t5,430\t5,430\t5,430",
            claim("project_cost", "j1/2024", "amount_yen", "5,430"),
            claim("project_cost", "j1/2025", "amount_yen", "5,430"),
            claim("project_cost", "j1/2024", "amount_text", "5,430"),
            claim("project_cost", "j1/2025", "amount_text", "5,430"));
    assertThat(drawn(three)).isEqualTo("事業費\t[15,430]\t[15,430]\t5,430");
    assertThat(three.inOrder())
        .singleElement()
        .satisfies(mark -> assertThat(mark.claims()).hasSize(4))
        .satisfies(mark -> assertThat(mark.spots()).isEqualTo(2));
  }

  @Test
  void aBareFigureBelongsToTheFigureItStandsIn() {
    LineMarks marks =
        marked(
            "4\t人数\t410人\t4人",
            claim("indicator_value", "i1/FY2024", "text", "410人"),
            claim("indicator_value", "i1/FY2025", "text", "4人"),
            claim("indicator_value", "i1/FY2025", "value", "4"),
            claim("indicator_value", "i1/FY2024", "value", "410"),
            claim("indicator", "i1", "unit", "人"),
            claim("indicator_owner", "i1/n1", "number", "4"));
    assertThat(drawn(marks)).isEqualTo("[14]\t[2人]数\t[3410人]\t[44人]");
    assertThat(marks.inOrder().get(3).claims()).extracting(ClaimRow::field).contains("value");
    assertThat(marks.inOrder().getFirst().claims())
        .extracting(ClaimRow::kind)
        .containsExactly("indicator_owner");
  }

  @Test
  void aTextThatStandsOnlyWithinALongerOneBelongsToIt() {
    LineMarks marks =
        marked(
            "1-1-1 子育て家庭の相談",
            claim("project_node", "j1/n1", "node_id", "1-1-1 子育て家庭の相談"),
            claim("node", "n1", "title", "子育て家庭の相談"));
    assertThat(drawn(marks)).isEqualTo("[11-1-1 子育て家庭の相談]");
    assertThat(marks.inOrder().getFirst().claims()).hasSize(2);
  }

  @Test
  void textsThatOverlapEndInOneMark() {
    LineMarks marks =
        marked(
            "学びと交流のまち",
            claim("node", "n1", "title", "学びと交流"),
            claim("node", "n2", "title", "交流のまち"));
    assertThat(drawn(marks)).isEqualTo("[1学びと交流]のまち");
    assertThat(marks.inOrder().getFirst().claims()).hasSize(2);
  }

  @Test
  void aTextThatIsNotThereHasItsNoteAllTheSame() {
    LineMarks marks = marked("　", claim("review", "j1/2024", "reason_state", ""));
    assertThat(drawn(marks)).isEqualTo("　");
    assertThat(marks.inOrder())
        .singleElement()
        .satisfies(mark -> assertThat(mark.spots()).isZero());
  }

  @Test
  void whatWasNotReadIsMarkedWhereNothingElseIs() {
    LineMarks marks = marked("継続\t継続（拡充）", claim("project", "j1", "status", "継続"));
    marks.leave(List.of(new UnclaimedRow(PAPER, "L1", "継続（拡充）", "vocabulary")));
    assertThat(drawn(marks)).isEqualTo("[1継続]\t[2継続（拡充）]");
    assertThat(readings(marks))
        .containsExactly(Segment.Reading.READ, Segment.Reading.PLAIN, Segment.Reading.UNREAD);
  }

  @Test
  void aDoubtStandsAtWhatItsOwnRowTookElseWhereItsTextIs() {
    ClaimRow first = claim("project_cost", "j1/2024", "amount_yen", "600");
    ClaimRow second = claim("project_cost", "j1/2024", "general_yen", "500");
    LineMarks marks = marked("600\t500\t(300)", first, second);
    marks.doubt(List.of(doubt("j1/2024", "500"), doubt(null, "(300)")));
    assertThat(drawn(marks)).isEqualTo("[1600]\t[2500]\t[3(300)]");
    assertThat(readings(marks).filter(reading -> reading == Segment.Reading.DOUBTFUL)).hasSize(2);
  }

  private static DoubtRow doubt(@Nullable String id, String text) {
    return new DoubtRow(PAPER, "L1", id == null ? null : "project_cost", id, null, "sum", text);
  }

  @Test
  void everyCharacterOfEveryLineOfTheTownIsKept() {
    var claims =
        TOWN.rows(Table.CLAIMS).stream()
            .collect(Collectors.groupingBy(one -> one.documentId() + one.place()));
    for (var line : TOWN.rows(Table.DOCUMENT_LINES)) {
      List<ClaimRow> read = claims.getOrDefault(line.documentId() + line.place(), List.of());
      LineMarks marks = new LineMarks(line.text());
      marks.claim(read);
      assertThat(marks.segments().stream().map(Segment::text).reduce("", String::concat))
          .isEqualTo(line.text());
      assertThat(marks.inOrder().stream().flatMap(mark -> mark.claims().stream()))
          .as(line.text())
          .containsExactlyInAnyOrderElementsOf(read);
      assertThat(marks.inOrder()).as(line.text()).allMatch(mark -> mark.spots() > 0);
    }
  }
}
