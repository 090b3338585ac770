package jp.hakaru.face.search.internal.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rows over which the worked examples of the search are told: a title and a text each. */
final class WorkedRows {
  static final Map<String, String> ROWS = rows();

  private WorkedRows() {}

  private static Map<String, String> rows() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("子育て支援センターの運営", "親子がつどい、相談できる場を週に五日ひらく。");
    rows.put("保育のひろば", "育児の不安を減らすため、支援員が子育ての話を聞く。");
    rows.put("ふるさと寄附のお礼", "寄附をした人に桑の葉茶を贈る。");
    rows.put("障がい者の働く場", "作業所の品を庁舎で売る。");
    rows.put("障害を知る集い", "車いすの体験をする。");
    rows.put("こどもの見守り隊", "登校の道に大人が立つ。");
    rows.put("子ども食堂", "月に二度、夕ごはんをともにする。");
    rows.put("子供の歯みがき", "園で歯みがきを教える。");
    rows.put("地域の取り組み助成", "自治会の活動に助成する。");
    rows.put("省エネの取組", "庁舎の灯りを替える。");
    rows.put("町づくり塾", "若者が集い、通りの使い方を考える。");
    rows.put("まちづくり基金", "市民の案にお金を出す。");
    rows.put("引越し窓口", "住所を移すときの届けを一度で済ませる。");
    rows.put("東京都からの移住", "東京都の催しで相談を受ける。");
    rows.put("京都の織元との交流", "京都の織元と技を学びあう。");
    rows.put("小学校の改修", "屋根と床を直す。");
    rows.put("図書館の夜間開館", "金曜は夜八時まで開ける。");
    rows.put("安全なくらし", "夜道に灯りをつける。");
    rows.put("暮らしの窓口", "買い物に困る人を助ける。");
    rows.put("川のごみ拾い", "川岸のゴミを春と秋に拾う。");
    rows.put("サーバー更新", "電子計算機を入れ替える。");
    rows.put("令和3年度の予算", "歳出の見積りを示す。");
    rows.put("五年前の記録", "２０２１年度に行ったこと。");
    rows.put("平成30年の大雨", "H30年度の被害の記録。");
    rows.put("ＡＩで道を守る", "ＡＩカメラで道の傷を探す。");
    rows.put("ﾊﾞｽの増便", "ﾊﾞｽを朝に二便ふやす。");
    rows.put("糸つむぎ体験", "繭から糸をつむぐ。");
    rows.put("参考になる話", "考える会を開く。");
    rows.put("公園の遊具", "古い遊具を取り替える。");
    rows.put("講演の会", "歴史を語る講演を聞く。");
    rows.put("認知症サポーター講座", "見守る人を育てる。");
    rows.put("空家の片づけ", "持ち主の分からない家を調べる。");
    rows.put("手続の一本化", "窓口を一つにする。");
    return rows;
  }
}
