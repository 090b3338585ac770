package jp.hakaru.base.web.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * How a place in a document (読み取り位置) is written: {@code L12-14;L20} as 12～14行目、20行目; {@code p3L12}
 * as 3ページ12行目, whatever box follows.
 */
final class PlaceWords {
  private static final Pattern LINES = Pattern.compile("L(\\d+)(?:-L?(\\d+))?");
  private static final Pattern PAGES = Pattern.compile("p(\\d+)(?:-p?(\\d+))?");
  private static final Pattern LINE_OF_PAGE = Pattern.compile("p(\\d+)L(\\d+)(?:@.*)?");
  private static final Pattern CELL = Pattern.compile("([^!]+)!([A-Z]+\\d+(?::[A-Z]+\\d+)?)");

  private final MessageSource messages;

  PlaceWords(MessageSource messages) {
    this.messages = messages;
  }

  /** The place in words; a place of unknown form is given as it is. */
  String place(String place, Locale locale) {
    String between = message("web.place.separator", locale);
    return Arrays.stream(place.split(";", -1))
        .map(part -> part(part.strip(), locale))
        .collect(Collectors.joining(between));
  }

  private String part(String part, Locale locale) {
    Matcher lines = LINES.matcher(part);
    if (lines.matches()) {
      return run("web.place.line", lines, locale);
    }
    Matcher pages = PAGES.matcher(part);
    if (pages.matches()) {
      return run("web.place.page", pages, locale);
    }
    Matcher line = LINE_OF_PAGE.matcher(part);
    if (line.matches()) {
      return message("web.place.line_of_page", locale, line.group(1), line.group(2));
    }
    Matcher cell = CELL.matcher(part);
    if (cell.matches()) {
      return message("web.place.cell", locale, cell.group(1), cell.group(2));
    }
    return part;
  }

  private String run(String key, Matcher run, Locale locale) {
    return run.group(2) == null
        ? message(key, locale, run.group(1))
        : message(key + "s", locale, run.group(1), run.group(2));
  }

  private String message(String key, Locale locale, Object... values) {
    return messages.getMessage(key, values, locale);
  }
}
