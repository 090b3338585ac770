package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.source.Lines;

/**
 * Signs of numbered items (項目の記号) as they follow each other in one section: ①, (1), ア. The profile
 * gives the series and the first of each; one that neither begins its series nor follows its
 * forerunner is part of the text.
 */
final class ItemSigns {
  private static final char WIDE = 0xfee0;

  private final List<Form> forms = new ArrayList<>();
  private final Map<Form, Integer> last = new HashMap<>();

  /**
   * @param firsts the first sign of each series, as papers print it
   * @param series the characters of each series in their order, but for figures
   */
  ItemSigns(List<String> firsts, List<String> series) {
    List<String> narrow = series.stream().map(ItemSigns::narrow).toList();
    firsts.forEach(first -> forms.add(Form.of(narrow(first), narrow)));
  }

  /** How a series is written; {@code series} is empty for figures. */
  private record Form(String before, String series, String after) {
    static Form of(String first, List<String> all) {
      for (int at = 0; at < first.length(); at++) {
        char c = first.charAt(at);
        Optional<String> series = all.stream().filter(one -> one.charAt(0) == c).findFirst();
        if (c == '1' || series.isPresent()) {
          return new Form(first.substring(0, at), series.orElse(""), first.substring(at + 1));
        }
      }
      throw new IllegalArgumentException("\"" + first + "\" begins no series of signs");
    }

    /**
     * A letter or figure that stands alone is a sign only with a blank behind it; one drawn with
     * its circle or brackets is not alone.
     */
    boolean needsBlank() {
      return before.isEmpty()
          && after.isEmpty()
          && (series.isEmpty() || Character.getType(series.charAt(0)) != Character.OTHER_NUMBER);
    }
  }

  /**
   * Goes on with the series whose next sign {@code text} begins with.
   *
   * @param mayBegin whether the first sign of a series may stand here
   * @return how many characters the sign takes; 0 where there is none and nothing was taken
   */
  int take(String text, boolean mayBegin) {
    for (Form form : forms) {
      Optional<int[]> found = find(form, narrow(text));
      if (found.isPresent()) {
        int ordinal = found.get()[0];
        int before = last.getOrDefault(form, 0);
        if ((ordinal == 1 && mayBegin) || (before > 0 && ordinal == before + 1)) {
          last.put(form, ordinal);
          return found.get()[1];
        }
      }
    }
    return 0;
  }

  /** The ordinal and the length of a sign of {@code form}. */
  private static Optional<int[]> find(Form form, String text) {
    int at = form.before().length();
    if (!text.startsWith(form.before()) || at >= text.length()) {
      return Optional.empty();
    }
    int ordinal = 0;
    if (form.series().isEmpty()) {
      while (at < text.length() && at < form.before().length() + 2 && isDigit(text.charAt(at))) {
        ordinal = ordinal * 10 + text.charAt(at++) - '0';
      }
    } else {
      ordinal = form.series().indexOf(text.charAt(at++)) + 1;
    }
    int end = at + form.after().length();
    boolean ends = ordinal > 0 && text.startsWith(form.after(), at) && end < text.length();
    if (!ends) {
      return Optional.empty();
    }
    char next = text.charAt(end);
    boolean apart = form.needsBlank() ? Lines.isBlank(next) : !isDigit(next);
    return apart ? Optional.of(new int[] {ordinal, end}) : Optional.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Full-width ASCII as ASCII, a character for a character. */
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder();
    text.chars()
        .map(c -> c > '\uff00' && c < '\uff5f' ? c - WIDE : c)
        .forEach(c -> narrow.append((char) c));
    return narrow.toString();
  }
}
