package jp.hakaru.inout.ingest.internal.source.word;

import java.util.Locale;

/** Numbers and signs as Word prints them (番号と記号の形). Source: ISO/IEC 29500-1, 17.18.59. */
final class Signs {
  private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /** Signs of symbol fonts, by their place from F000 on. */
  private static final String SYMBOLS =
      "\u006c●\u006e■\u006f□\u0071❑\u0075◆\u0076❖\u009f・\u00a1○\u00a7■\u00a8□\u00b2☆\u00ab★\u00b7・\u00d8➢\u00e0→\u00e8➔\u00fc✓\u00fe☑";

  private Signs() {}

  static String bullet(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().forEach(point -> plain.append(symbol(point)));
    return plain.toString();
  }

  /** A character of a symbol font as the sign that it prints. */
  static String symbol(int point) {
    if (point < 0xf000 || point > 0xf0ff) {
      return Character.toString(point);
    }
    for (int i = 0; i + 1 < SYMBOLS.length(); i += 2) {
      if (SYMBOLS.charAt(i) == point - 0xf000) {
        return SYMBOLS.substring(i + 1, i + 2);
      }
    }
    boolean ascii = point - 0xf000 > ' ' && point - 0xf000 < 0x7f;
    return ascii ? Character.toString(point - 0xf000) : "・";
  }

  static String number(String format, int value) {
    return switch (format) {
      case "decimalFullWidth", "decimalFullWidth2" -> wide(value);
      case "decimalZero" -> "%02d".formatted(value);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> of(0x2460, 20, value);
      case "decimalEnclosedParen" -> of(0x2474, 20, value);
      case "decimalEnclosedFullstop" -> of(0x2488, 20, value);
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "upperLetter" -> of('A', 26, value);
      case "lowerLetter" -> of('a', 26, value);
      case "aiueo", "aiueoFullWidth" -> of(KANA, value);
      case "iroha", "irohaFullWidth" -> of(IROHA, value);
      case "ideographTraditional" -> of(STEMS, value);
      case "japaneseCounting", "japaneseDigitalTenThousand", "ideographDigital" -> kanji(value);
      case "none" -> "";
      default -> Integer.toString(value);
    };
  }

  private static String wide(int value) {
    StringBuilder wide = new StringBuilder();
    Integer.toString(value).chars().forEach(digit -> wide.appendCodePoint(digit + 0xfee0));
    return wide.toString();
  }

  private static String of(int first, int most, int value) {
    return value >= 1 && value <= most
        ? Character.toString(first + value - 1)
        : Integer.toString(value);
  }

  private static String of(String signs, int value) {
    return value >= 1 && value <= signs.length()
        ? signs.substring(value - 1, value)
        : Integer.toString(value);
  }

  private static String kanji(int value) {
    if (value < 1 || value > 99) {
      return Integer.toString(value);
    }
    int tens = value / 10;
    int ones = value % 10;
    return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
  }

  private static String roman(int value) {
    StringBuilder roman = new StringBuilder();
    int left = value;
    for (int i = 0; i < VALUES.length && value > 0 && value < 4000; i++) {
      while (left >= VALUES[i]) {
        roman.append(ROMAN[i]);
        left -= VALUES[i];
      }
    }
    return roman.isEmpty() ? Integer.toString(value) : roman.toString();
  }
}
