package jp.hakaru.record.indicator;

import java.util.regex.Pattern;

/**
 * Names of what nobody wants more of (望まれないもの): of such an indicator nothing but a paper tells that
 * more is better. Words of the field, of no paper in particular.
 */
final class Unwanted {
  private static final Pattern WORDS =
      Pattern.compile(
          "事故|火災|犯罪|被害|災害|負傷|死亡|死者|自殺|虐待|いじめ|不登校|違反|不法|不正|苦情|故障|漏水|停電"
              + "|休んだ|休止|中止|欠席|欠員|欠損|離職|退職者|流出|減少|滞納|未納|待機|遅れ|遅延|空き家|空き店舗"
              + "|耕作放棄|荒廃|廃棄|ごみ|排出|汚染|赤字|借入|残高|時間外");

  private Unwanted() {}

  /** Whether {@code name} speaks of such a thing. */
  static boolean isNamedIn(String name) {
    return WORDS.matcher(name).find();
  }
}
