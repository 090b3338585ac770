package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;

/** Tables of numbered actions (取組・内容・担当課) in other shapes than their author's. */
final class ActionTableShapesTest {
  private static final Municipality TOWN =
      Municipality.example(new MunicipalityCode("992046"), "杉ヶ淵町");
  private static final String PAPER =
      new String(bytes("/papers/sugigafuchi_kihon_keikaku.txt"), StandardCharsets.UTF_8);

  private static List<String> texts(String paper) {
    return Papers.read(paper, TOWN).dossier().rows(Table.NARRATIVES).stream()
        .map(NarrativeRow::text)
        .toList();
  }

  @Test
  void aTextGoesOnWithALineThatBeginsWithANumber() {
    String more = PAPER.replace("交通費と出産前の宿泊費を助成します。", "24時間いつでも電話で答え、宿泊費を助成します。");
    assertThat(more).isNotEqualTo(PAPER);
    assertThat(texts(more)).contains("保健師が妊娠期から継続して担当し、妊婦健診に通う24時間いつでも電話で答え、宿泊費を助成します。");
  }

  @Test
  void aBlankLineMayStandBelowTheHead() {
    String apart = PAPER.replaceAll("(?m)^( *取組 +内容 +担当課)$", "$1\n");
    assertThat(apart).isNotEqualTo(PAPER);
    assertThat(texts(apart)).isEqualTo(texts(PAPER));
  }
}
