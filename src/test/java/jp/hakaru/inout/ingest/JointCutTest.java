package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of joint work that break off: what may be half a text is not read, and it is said. */
final class JointCutTest {
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("990001"), "浜名瀬県");

  private static ReadPaper.Read read(String last) {
    return Papers.read(
        """
        浜名瀬県 連携ニーズ調査の結果概要
        (1) 調査期間 令和４年６月１日～令和４年６月30日
        ① 市町村分 12件（施策連携 8件、業務連携 4件）
        (1) 施策の連携について
        項目	件数
        ① 空き家の利活用（改修、除却等）*	5

        令和５年度の検討テーマ
        1. 令和５年度から検討するもの
        （1）公用車の共同利用について
        〔担当部局：総務、土木等〕

        ・車両の調達の共同化

        （2）空き家の調べ方について
        〔担当部局：土木〕
        """
            + "・"
            + last,
        BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "空き家を調べる手間が増える中、県内の小さな",
        "空き家を調べる手間が増える中、県内の小さな町",
        "空き家を調べる手間が増える中、",
        "空き家を調べる手間が増える中、\n",
        "空き家（土地を",
        "<p>空き家の調査</p> <p>空き家の共同化"
      })
  void aTextThatBreaksOffInsideASentenceIsNotRead(String last) {
    ReadPaper.Read read = read(last);
    assertThat(read.family()).isEqualTo("F3");
    assertThat(read.cutInsideBlock()).isTrue();
    assertThat(read.dossier().rows(Table.NARRATIVES))
        .noneMatch(text -> text.text().contains("空き家"));
    assertThat(read.dossier().rows(Table.THEMES)).hasSize(2);
    assertThat(read.doubts()).extracting(DoubtRow::reason).containsExactly("cut_off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"空き家を調べる手間を減らします。", "空き家の調査（毎年度）", "空き家の調査、改修等", "空き家の調べ方の共同化", "空き家の調べ方\n"})
  void aTextThatEndsAsOthersDoIsWhole(String last) {
    ReadPaper.Read read = read(last);
    assertThat(read.cutInsideBlock()).isFalse();
    assertThat(read.dossier().rows(Table.NARRATIVES))
        .anyMatch(text -> text.text().equals(last.strip()));
  }

  @Test
  void aCellAtTheEndMayBeHalfOfOne() {
    assertThat(read("空き家の調べ方\n項目\t件数\n② 公用車\t1").cutInsideBlock()).isTrue();
    assertThat(read("空き家の調べ方\n項目\t件数\n② 公用車\t1\t").cutInsideBlock()).isFalse();
  }
}
