package jp.hakaru.cycle.check.internal.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reading in latin letters (読みのローマ字), so that sounds can be compared letter by letter. */
final class Latin {
  private static final String LETTERS =
      "あaいiうuえeおoかkaきkiくkuけkeこkoさsaしsiすsuせseそsoたtaちtiつtuてteとtoなnaにniぬnuねneのno"
          + "はhaひhiふhuへheほhoまmaみmiむmuめmeもmoやyaゆyuよyoらraりriるruれreろroわwaをoんnっq"
          + "がgaぎgiぐguげgeごgoざzaじziずzuぜzeぞzoだdaぢziづzuでdeどdoばbaびbiぶbuべbeぼbo"
          + "ぱpaぴpiぷpuぺpeぽpoゃyaゅyuょyo";

  private static final Map<String, String> BY_KANA = new HashMap<>();

  static {
    Matcher letter = Pattern.compile("([ぁ-ん])([a-z]+)").matcher(LETTERS);
    while (letter.find()) {
      BY_KANA.put(letter.group(1), letter.group(2));
    }
  }

  private Latin() {}

  /** What is no hiragana stays as it is. */
  static String of(String hiragana) {
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < hiragana.length(); i++) {
      String kana = hiragana.substring(i, i + 1);
      if ("ゃゅょ".contains(kana) && !latin.isEmpty()) {
        latin.setLength(latin.length() - 1);
      }
      latin.append(BY_KANA.getOrDefault(kana, kana));
    }
    return latin.toString();
  }
}
