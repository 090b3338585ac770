package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of papers of joint work that contradict each other: as printed, and in doubt. */
final class JointFiguresTest {
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("990001"), "浜名瀬県");

  /** The total of answers, the part of the first effort, the amount printed again in millions. */
  private static ReadPaper.Read read(int answers, String part, String again) {
    return Papers.read(
        """
        浜名瀬県 連携ニーズ調査の結果概要
        (1) 調査期間 令和４年６月１日～令和４年６月30日
        ① 市町村分 %d件（施策連携 8件、業務連携 4件）
        (1) 施策の連携について
        項目	件数
        ① 空き家の利活用（改修、除却等）*	5

        令和５年度当初予算の概要

        浜の連携推進費（新規）

        9,000千円

        事業内容

        1 空き家の再生事業（再生促進） 7,450千円

        空き家を住まいに戻します。

        （1）相談の窓口 2,000千円

        （2）改修の支援 %s千円

        2 公用車の共同利用事業 1,000千円

        公用車を共同で使います。

        （参考）浜の重点計画

        （事業費） 30百万円

        事業内容

        1 再生促進 %s百万円

        空き家を住まいに戻します。
        """
            .formatted(answers, part, again),
        BODY);
  }

  private static List<String> doubts(ReadPaper.Read read) {
    return read.doubts().stream()
        .filter(doubt -> doubt.id() != null)
        .map(doubt -> doubt.reason() + " " + doubt.field() + " " + doubt.text())
        .toList();
  }

  private static List<String> tied(ReadPaper.Read read) {
    return read.dossier().rows(Table.EFFORTS).stream()
        .filter(row -> row.sameMoneyAs() != null)
        .map(EffortRow::amountText)
        .toList();
  }

  @Test
  void figuresThatFitAreNotInDoubt() {
    ReadPaper.Read read = read(12, "5,000", "7");
    assertThat(read.family()).isEqualTo("F3");
    assertThat(doubts(read)).isEmpty();
    assertThat(tied(read)).containsExactly("7百万円");
  }

  @Test
  void aTotalOfAnswersThatIsNotTheSumOfItsKindsIsInDoubt() {
    assertThat(doubts(read(13, "5,000", "7"))).containsExactly("sum answers 13");
    assertThat(doubts(read(11, "5,000", "7"))).containsExactly("sum answers 11");
  }

  @Test
  void partsThatAreMoreThanTheirWholeAreInDoubt() {
    assertThat(doubts(read(12, "6,000", "7"))).containsExactly("sum amount_yen 7,450千円");
    assertThat(doubts(read(12, "5,450", "7"))).isEmpty();
  }

  /** 7,450 thousand is 7 million rounded and cut; 8 is neither, though less than a million off. */
  @ParameterizedTest
  @CsvSource({"6", "8", "9"})
  void whatNoRoundingMakesOneIsNotTiedAndInDoubt(String again) {
    ReadPaper.Read read = read(12, "5,000", again);
    assertThat(tied(read)).isEmpty();
    assertThat(doubts(read))
        .containsExactly(
            "two_figures amount_yen 7,450千円", "two_figures amount_yen " + again + "百万円");
  }
}
