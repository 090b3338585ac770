package jp.hakaru.scale;

import java.util.List;

/** Invented words (作った言葉), each the same for the same number. */
final class ScaleWords {
  private static final List<String> PLACES =
      List.of(
          "もみじ谷", "すずかけ台", "ほたる沢", "こだま坂", "ひばり原", "あけび里", "とんぼ池", "かざはや浜", "つゆくさ町", "しらさぎ橋",
          "ゆりの木通り");
  private static final List<String> THINGS =
      List.of(
          "ぶらんこ", "街あかり", "わたり廊下", "ひろば", "よみきかせ", "水くみ場", "かけこみ所", "みちしるべ", "あさ市", "まなび舎", "見まわり",
          "花だん", "ふれあい便");
  private static final List<String> DEEDS =
      List.of(
          "の手入れ", "をふやす", "の貸し出し", "のならし", "のしらせ", "づくり", "の点けかえ", "のみがき", "の見なおし", "をひらく", "の下調べ",
          "の寄り合い", "のうけ継ぎ", "の積み立て", "のならべかえ", "の数えなおし", "のお披露目");
  private static final List<String> COUNTED =
      List.of("来た人の数", "直した所の数", "ひらいた回数", "よかったと答えた人の割合", "使われた日の割合");
  private static final List<String> UNITS = List.of("人", "か所", "回", "％", "％");

  private ScaleWords() {}

  private static <T> T of(List<T> words, int number) {
    return words.get(Math.floorMod(number, words.size()));
  }

  static String title(int number) {
    return of(PLACES, number) + "の" + of(THINGS, number / 3) + of(DEEDS, number);
  }

  /** Different for each number below the product of the lists' sizes. */
  static String project(int number) {
    return of(PLACES, number) + of(THINGS, number / PLACES.size()) + of(DEEDS, number / 143);
  }

  static String department(int number) {
    return of(PLACES, number / 5) + "部" + of(THINGS, number) + "課";
  }

  static String sentence(int number) {
    return of(PLACES, number)
        + "では、"
        + of(THINGS, number / 2)
        + of(DEEDS, number)
        + "を年に"
        + (2 + Math.floorMod(number, 9))
        + "回おこない、"
        + of(PLACES, number + 4)
        + "の"
        + of(THINGS, number + 5)
        + "とあわせて、だれもが使えるようにする。";
  }

  static String indicator(int project, int number) {
    return of(THINGS, project / PLACES.size()) + "に" + of(COUNTED, number);
  }

  static String unit(int number) {
    return of(UNITS, number);
  }

  static boolean isShare(int number) {
    return unit(number).equals("％");
  }
}
