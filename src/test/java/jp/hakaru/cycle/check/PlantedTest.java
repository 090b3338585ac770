package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.example.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The planted contradictions of the example town are found (仕込んだ矛盾を見つける), each by its rule and in
 * the paper in which it was planted, and its clean twin has none.
 */
class PlantedTest {
  private static final Dossier PLANTED = Town.planted().dossier();
  private static final List<Finding> FOUND = new Checker().check(PLANTED);
  private static final Map<Id, String> FILES =
      PLANTED.rows(Table.DOCUMENTS).stream()
          .collect(Collectors.toMap(DocumentRow::documentId, DocumentRow::fileName));

  @Test
  void theCleanTwinHasNoFinding() {
    assertThat(new Checker().check(Town.clean().dossier())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "K01,HK-105,shisaku,61.9点です。並んでいる5か年の値の平均は59.60点",
    "K02,HK-101,kensho_r6,108.2%",
    "K03,HK-103,kensho_r6,5人から令和6年度の4人",
    "K04,HK-106,kensho_r6,見習いを13人としていますが、指標「見習い登録者数」の実績は11人",
    "K05,HK-204,kihonkeikaku,'基準値が、ある所では52件、別の所では62件'",
    "K06,HK-201,kensho_r6,71人に達していますが、令和7年度の目標は60人",
    "K07,HK-205,kihonkeikaku,目標36.0％が基準値38.5％より低い",
    "K08,HK-203,kensho_r6,'1,200人、この調書の予算では1,000人'",
    "K09,HK-206,shisaku,'31件、目標値は50戸'",
    "K10,HK-301,kensho_r6,'目標2,600人に対して実績2,135人'",
    "K11,HK-305,kensho_r5,実績38回が目標40回を下回っていますが、理由は上回った",
    "K12,HK-302,kensho_r6,令和5年度の理由と一字一句同じ",
    "K13,HK-303,kensho_r5,山仕事はじめ塾",
    "K14,HK-304,kensho_r6,どちらも315回",
    "K15,HK-401,kihonkeikaku,番号が3です",
    "K16,HK-402,jisshikeikaku_r7,番号2-2-1の題",
    "K17,HK-403,jisshikeikaku_r7,令和7年度に新規",
    "K18,HK-501,kensho_r6,2-2-9",
    "K19,HK-502,jisshikeikaku_r6,'V(2)で、5番目の柱を指していますが、文書が題を挙げている柱は4番まで'",
    "K20,HK-503,kensho_r5,番号は3ですが、ほかの所では2です",
    "K21,HK-504,shisaku,第2期つむぎ川市ひと集い総合戦略",
    "K22,HK-601,jisshikeikaku_r6,'9,180千円ですが、特定財源3,060千円と一般財源6,210千円の和は9,270千円'",
    "K23,HK-606,kensho_r6,'18,700千円、この文書では17,800千円'",
    "K24,HK-603,kensho_r5,'決算71,390千円が、予算18,200千円'",
    "K25,HK-604,jisshikeikaku_r7,'28,500千円'",
    "K26,HK-605,kensho_r6,予算が13人、令和6年度の決算が1.3人",
    "K27,HK-701,jisshikeikaku_r7,糸まつりと川明かり",
    "K28,HK-702,kensho_r6,後で数を入れる",
    "K29,HK-703,kensho_r5,平成36年とありますが",
    "K30,HK-505,shisaku,自分の町（つむぎ川市）のことのように「あかね浜市」"
  })
  void aPlantedContradictionIsFoundOnceWhereItStands(
      String id, String code, String paper, String words) {
    assertThat(FOUND)
        .as(id)
        .filteredOn(finding -> finding.code().equals(code))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.sentence()).contains(words);
          assertThat(FILES.get(finding.places().getFirst().documentId())).contains(paper);
        });
  }

  @Test
  void nothingElseIsFound() {
    assertThat(FOUND).hasSize(30);
  }
}
