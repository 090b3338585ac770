package jp.hakaru.base.web.internal.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is (文字の幅), estimated by class of character so that no font is needed: full width 1
 * em, half width by its kind, as the widest of the fonts that the style sheet names has it (BIZ
 * UDPGothic, bold, as measured in a browser).
 */
public final class Letters {
  private static final String ELLIPSIS = "…";
  private static final String NARROW = "iljtfrI()[]-/";
  private static final String POINTS = ".,:;'|!";
  private static final String WIDE = "mwMW@%&";
  private static final String NO_START = "、。，．）」』】〉》〕］｝ー・：；？！々ぁぃぅぇぉっゃゅょァィゥェォッャュョ～…%％)]},.:;!?";
  private static final String NO_END = "（「『【〈《〔［｛([{¥";

  private Letters() {}

  /** The width of {@code text} at {@code size}. */
  public static double width(String text, double size) {
    double ems = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      ems += ems(text.codePointAt(at));
    }
    return size * ems;
  }

  private static double ems(int letter) {
    if (letter > 0x7e) {
      return isHalf(letter) ? 0.84 : 1;
    }
    if (letter == ' ') {
      return 0.35;
    }
    if (POINTS.indexOf(letter) >= 0) {
      return 0.46;
    }
    if (NARROW.indexOf(letter) >= 0) {
      return 0.55;
    }
    if (letter >= '0' && letter <= '9') {
      return 0.77;
    }
    if (letter >= 'a' && letter <= 'z' && WIDE.indexOf(letter) < 0) {
      return 0.73;
    }
    return WIDE.indexOf(letter) >= 0 ? 1.05 : 0.92;
  }

  private static boolean isHalf(int letter) {
    return letter < 0x2000 || letter == '−' || (letter >= 0xff61 && letter <= 0xffdc);
  }

  /**
   * {@code text} itself where it is no wider than {@code width}, else as much of it as fits before
   * an ellipsis; empty where not even two letters would stand before it.
   */
  public static String fit(String text, double width, double size) {
    if (width(text, size) <= width) {
      return text;
    }
    double left = width - width(ELLIPSIS, size);
    StringBuilder kept = new StringBuilder();
    int letters = 0;
    for (int letter : text.codePoints().toArray()) {
      left -= ems(letter) * size;
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(letter);
      letters++;
    }
    return letters < 2 ? "" : kept.toString().strip() + ELLIPSIS;
  }

  /**
   * {@code text} in lines no wider than {@code width}, at most {@code most}, the last shortened
   * where more would be needed; empty where nothing legible fits.
   */
  public static List<String> lines(String text, double width, double size, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      boolean last = lines.size() == most - 1;
      int end = last ? rest.length() : endOfLine(rest, width, size);
      String line = last ? fit(rest, width, size) : rest.substring(0, end).strip();
      if (line.isEmpty()) {
        return List.of();
      }
      lines.add(line);
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** Where the first line ends: at the last place that allows it, else where it must. */
  private static int endOfLine(String text, double width, double size) {
    double used = 0;
    int allowed = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int letter = text.codePointAt(at);
      if (at > 0 && breaks(text.codePointBefore(at), letter)) {
        allowed = at;
      }
      used += ems(letter) * size;
      if (used > width) {
        return allowed > 0 ? allowed : Math.max(at, Character.charCount(text.codePointAt(0)));
      }
    }
    return text.length();
  }

  private static boolean breaks(int before, int after) {
    boolean parted = before == ' ' || isFull(before) || isFull(after);
    return parted && NO_START.indexOf(after) < 0 && NO_END.indexOf(before) < 0;
  }

  private static boolean isFull(int letter) {
    return letter > 0x7e && !isHalf(letter);
  }
}
