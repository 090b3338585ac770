package jp.hakaru.inout.exchange.internal.file;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as a workbook holds them (セルの文字). Characters that XML cannot bear, and what looks like one
 * of them already written out, are written as {@code _x0001_}. Source: ECMA-376 Part 1, §22.9.2.19,
 * ST_Xstring.
 */
final class SheetText {
  /** The most characters of one cell. */
  static final int LONGEST = 32_767;

  private static final Pattern TO_ESCAPE =
      Pattern.compile(
          "_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B\\x0C\\x0D\\x0E-\\x1F\\uFFFE\\uFFFF]"
              + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private SheetText() {}

  static String of(String text) {
    return TO_ESCAPE
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                "_x" + HexFormat.of().withUpperCase().toHexDigits(found.group().charAt(0)) + "_"));
  }
}
