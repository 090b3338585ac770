package jp.hakaru.example.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text goes on in the next line (折り返し): anywhere but where Japanese typesetting forbids it.
 */
final class LineBreaks {
  private static final String NEVER_FIRST = "、。，．・）)」』】〉》！？!?：；:;ー々％%";
  private static final String NEVER_LAST = "（(「『【〈《";

  private LineBreaks() {}

  /** The lines of {@code text}; all but the first are narrower by {@code indent}. */
  static List<String> of(String text, float size, float width, float indent) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n")) {
      wrap(part, size, width, indent, lines);
    }
    return lines;
  }

  private static void wrap(String text, float size, float width, float indent, List<String> lines) {
    String rest = text;
    while (!rest.isEmpty()) {
      float room = lines.isEmpty() ? width : width - indent;
      int end = fitting(rest, size, room);
      int cut = end == rest.length() ? end : allowed(rest, end);
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
  }

  private static int fitting(String text, float size, float room) {
    int end = 1;
    while (end < text.length() && PaperFont.ONE.width(text.substring(0, end + 1), size) <= room) {
      end++;
    }
    return end;
  }

  private static int allowed(String text, int end) {
    int cut = end;
    while (cut > 1 && !isAllowed(text.charAt(cut - 1), text.charAt(cut))) {
      cut--;
    }
    return cut > 1 ? cut : end;
  }

  private static boolean isAllowed(char before, char after) {
    return NEVER_FIRST.indexOf(after) < 0
        && NEVER_LAST.indexOf(before) < 0
        && !(isNarrow(before) && isNarrow(after));
  }

  private static boolean isNarrow(char c) {
    return c > ' ' && c < 0x7f;
  }
}
