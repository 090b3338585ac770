package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Papers of further invented bodies against the facts of their authors (ほかの団体の資料). The file's name
 * tells its author's family. Part of what is not found follows from an author's other convention: a
 * category in round brackets as subtitle ({@code numasaki}).
 */
class OtherBodiesTest {
  private static byte[] paper(String paper) {
    return bytes("/papers/" + paper + ".txt");
  }

  private static Municipality body(String code, String name) {
    return Municipality.example(new MunicipalityCode(code), name);
  }

  @ParameterizedTest
  @CsvSource({
    "atori_kihon_keikaku,         992038, 花鶏市,   F2, 371, 0",
    "kirigakubo_kihon_keikaku,    992046, 霧ヶ窪町, F0, 421, 0",
    "nagigaoka_shisaku,           992038, 凪ヶ丘市, F2, 399, 0",
    "shimotsuki_shisaku,          992046, 霜月村,   F2, 369, 0",
    "minatohara_kihon_keikaku,    992038, 湊原市,   F0, 345, 0",
    "somagaya_kihon_keikaku,      992046, 杣ヶ谷村, F0, 336, 0",
    "kiriake_shisaku,             992038, 桐明市,   F2, 396, 0",
    "okishio_shisaku,             992046, 沖汐町,   F2, 444, 0",
    "shiratsuga_kihon_keikaku,    992038, 白栂市,   F0, 331, 3",
    "numasaki_kihon_keikaku,      992046, 沼咲町,   F0, 356, 2",
    "kazahari_kihon_keikaku,      992038, 風針市,   F0, 344, 0",
    "konashizawa_shisaku,         992046, 小梨沢村, F2, 489, 0",
    "seori_kihon_keikaku,         992038, 瀬織市,   F2, 412, 0",
    "sugigafuchi_kihon_keikaku,   992046, 杉ヶ淵町, F0, 388, 0",
    "kitashio_kihon_keikaku,      992038, 北汐区,   F2, 279, 2",
    "enokubo_shisaku,             992046, 榎窪町,   F2, 413, 0",
    "kirise_shisaku,              992038, 霧瀬市,   F2, 446, 0",
    "shiomihara_shisaku,          992038, 汐見原市, F2, 415, 0",
    "asahane_kihon_keikaku,       992038, 朝羽根市, F2, 430, 0",
    "tsukumori_kihon_keikaku,     992046, 津久守町, F0, 449, 0",
    "hinakura_shisaku,            992038, 雛倉市,   F2, 433, 0",
    "minamose_shisaku,            992046, 南茂瀬町, F2, 387, 0",
    "azusagahara_kihon_keikaku,   992038, 梓ヶ原市, F0, 454, 1",
    "saginohama_shisaku,          992046, 鷺ノ浜町, F2, 458, 0",
    "kozono_kihon_keikaku,        992046, 楮野村,   F2, 383, 0",
    "mioura_shisaku,              992038, 澪浦市,   F2, 448, 0",
    "ayasugi_kihon_keikaku,       992038, 綾杉市,   F0, 419, 0",
    "suzukake_shisaku,            992038, 鈴掛区,   F2, 409, 0",
    "hiiragigahira_kihon_keikaku, 992046, 柊ヶ平町, F2, 382, 0",
    "tokiura_shisaku,             992038, 鴇浦市,   F2, 439, 0",
    "hibadani_kihon_keikaku,      992046, 檜葉谷村, F2, 376, 0",
    "hasumino_shisaku,            992038, 蓮見野市, F2, 395, 0",
    "hasumino_kihon_keikaku,      992038, 蓮見野市, F2, 439, 0",
    "tsuzurino_shisaku,           992046, 綴野町,   F2, 368, 0",
    "odamaki_kihon_keikaku,       992046, 苧環町,   F2, 449, 2",
    "chidorisu_shisaku,           992038, 千鳥洲市, F2, 451, 0",
    "ukari_shisaku,               992038, 鵜狩市,   F2, 406, 3",
    "akebidaira_kihon_keikaku,    992046, 通草平町, F2, 430, 5",
    "inazuchi_kihon_keikaku,      992038, 稲鎚市,   F2, 475, 2",
    "kayagafuchi_shisaku,         992038, 榧ヶ淵市,   F2, 482, 3",
    "kagarino_shisaku,            992038, 篝野市,   F0, 513, 0",
    "miobiki_kihon_keikaku,       992046, 澪引町,   F0, 498, 0",
    "sawatari_shisaku,            992038, 沢亘市,   F2, 447, 0",
    "yukimori_kihon_keikaku,      992046, 雪森町,   F0, 437, 0",
    "hoshigaoka_kihon_keikaku,    992038, 星ヶ岡市,   F2, 434, 0",
    "natsumezu_shisaku,           992046, 棗津町,   F2, 459, 0",
    "mizunokuni_kihon_keikaku,    992038, 水ノ国市,   F0, 452, 0",
    "tachibanaura_shisaku,        992038, 橘浦市,   F2, 436, 0",
    "kurosawabe_kihon_keikaku,    992046, 黒沢辺村,   F2, 447, 0",
    "shirasagi_shisaku,           992038, 白鷺市,   F2, 477, 0",
    "asagirihara_kihon_keikaku,   992038, 朝霧原市,   F2, 262, 0",
    "nadokoro_shisaku,            992046, 名処町,   F2, 455, 0",
    "kamishirakawa_shisaku,       992038, 上白川市,   F2, 452, 1",
    "tomoegafuchi_kihon_keikaku,  992046, 巴ヶ淵町,   F2, 405, 0",
    "yotsuse_shisaku,             992038, 夜津瀬市,   F2, 447, 0",
    "mikazukino_shisaku,          992046, 三日月野町,   F2, 434, 0",
    "utsugihara_kihon_keikaku,    992038, 卯木原市,   F2, 431, 3",
    "fujinami_kihon_keikaku,      992046, 藤奈美町,   F2, 466, 0",
    "kuremachi_shisaku,           992038, 暮待市,   F2, 401, 0",
    "karatachi_kihon_keikaku,     992038, 唐立市,   F2, 462, 0",
    "hatsukari_shisaku,           992046, 初苅町,   F2, 431, 0",
    "midorisawa_kihon_keikaku,    992046, 緑沢村,   F0, 435, 0",
    "oboroya_shisaku,             992038, 朧谷市,   F2, 426, 0",
    "sarashinai_kihon_keikaku,    992038, 更志内市, F2, 413, 0",
    "tsukushigaoka_shisaku,       992038, 土筆ヶ丘市, F2, 444, 0",
    "tokonatsu_kihon_keikaku,     992038, 常夏市,   F2, 399, 1",
    "hoshimori_shisaku,           992046, 星守町,   F2, 401, 0",
    "nanairo_kihon_keikaku,       992046, 七彩町,   F0, 450, 0",
    "yukishiro_shisaku,           992038, 雪代市,   F2, 380, 0",
  })
  void aPaperGives(String paper, String code, String name, String family, int right, int wrong) {
    ReadPaper.Read read =
        Papers.read(new String(paper(paper), StandardCharsets.UTF_8), body(code, name));
    FactSheet.Compared compared =
        FactSheet.byPath("/papers/" + paper + ".facts.csv").compare(read.dossier());
    assertThat(read.family()).isEqualTo(family);
    assertThat(compared.found()).isGreaterThanOrEqualTo(right);
    assertThat(compared.other()).hasSizeLessThanOrEqualTo(wrong);
  }
}
