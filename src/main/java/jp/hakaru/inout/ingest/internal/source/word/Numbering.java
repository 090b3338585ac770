package jp.hakaru.inout.ingest.internal.source.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and bullets that Word prints before paragraphs (段落番号・行頭記号), counted as it does. Source:
 * ISO/IEC 29500-1, 17.9.
 */
final class Numbering {
  private static final Pattern PART = Pattern.compile("%([1-9])");
  private static final int LEVELS = 9;

  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private final Map<String, String> listOf = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> startOf = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();

  private record Level(String format, String text, int start) {}

  /** What a style says of numbers. */
  private record Style(@Nullable String base, @Nullable String number, int level) {}

  /** Reads {@code numbering.xml}. */
  void readNumbers(Xml xml) throws XMLStreamException, IOException {
    String list = "";
    String number = "";
    int level = 0;
    for (Xml.Step step = xml.next(); step != Xml.Step.DONE; step = xml.next()) {
      if (step != Xml.Step.START) {
        continue;
      }
      switch (xml.name()) {
        case "abstractNum" -> list = attribute(xml, "abstractNumId");
        case "lvl" -> {
          int at = xml.number("ilvl", 0);
          Level read = level(xml);
          if (number.isEmpty()) {
            lists.computeIfAbsent(list, _ -> new HashMap<>()).put(at, read);
          }
        }
        case "num" -> number = attribute(xml, "numId");
        case "abstractNumId" -> listOf.put(number, xml.value(""));
        case "lvlOverride" -> level = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
        case "startOverride" ->
            startOf.computeIfAbsent(number, _ -> new HashMap<>()).put(level, xml.number("val", 1));
        default -> {}
      }
    }
  }

  private static String attribute(Xml xml, String name) {
    String value = xml.find(name);
    return value == null ? "" : value;
  }

  private static Level level(Xml xml) throws XMLStreamException, IOException {
    String format = "decimal";
    String text = "";
    int start = 1;
    for (int depth = 1; depth > 0; ) {
      Xml.Step step = xml.next();
      if (step == Xml.Step.START) {
        depth++;
        switch (xml.name()) {
          case "numFmt" -> format = xml.value(format);
          case "lvlText" -> text = xml.value("");
          case "start" -> start = xml.number("val", 1);
          default -> {}
        }
      } else if (step == Xml.Step.END) {
        depth--;
      } else if (step == Xml.Step.DONE) {
        break;
      }
    }
    return new Level(format, text, start);
  }

  /** Reads {@code styles.xml}. */
  void readStyles(Xml xml) throws XMLStreamException, IOException {
    String style = "";
    for (Xml.Step step = xml.next(); step != Xml.Step.DONE; step = xml.next()) {
      if (step != Xml.Step.START) {
        continue;
      }
      switch (xml.name()) {
        case "style" -> {
          style = attribute(xml, "styleId");
          styles.put(style, new Style(null, null, -1));
        }
        case "basedOn" -> put(style, new Style(xml.value(""), null, -1));
        case "numId" -> put(style, new Style(null, xml.value(""), -1));
        case "ilvl" -> put(style, new Style(null, null, xml.number("val", 0)));
        default -> {}
      }
    }
  }

  private void put(String style, Style more) {
    styles.computeIfPresent(
        style,
        (_, old) ->
            new Style(
                more.base() == null ? old.base() : more.base(),
                more.number() == null ? old.number() : more.number(),
                more.level() < 0 ? old.level() : more.level()));
  }

  /**
   * What stands before the next paragraph of a list, a blank after numbers; empty where nothing
   * does.
   *
   * @param number the list that the paragraph names, if it does
   * @param level below 0 where the paragraph says none
   */
  String next(@Nullable String number, int level, @Nullable String style) {
    String named = number;
    int at = level;
    String from = style;
    for (int i = 0; named == null && from != null && i < LEVELS; i++) {
      Style one = styles.get(from);
      named = one == null ? null : one.number();
      at = at < 0 && one != null ? one.level() : at;
      from = one == null ? null : one.base();
    }
    String list = named == null ? null : listOf.get(named);
    Map<Integer, Level> levels = list == null ? null : lists.get(list);
    Level own = levels == null ? null : levels.get(Math.max(0, at));
    if (named == null || list == null || levels == null || own == null) {
      return "";
    }
    return print(named, list, levels, Math.min(LEVELS - 1, Math.max(0, at)), own);
  }

  private String print(String number, String list, Map<Integer, Level> levels, int at, Level own) {
    int[] count = counts.computeIfAbsent(list, _ -> unset());
    Map<Integer, Integer> starts = startOf.remove(number);
    if (starts != null) {
      starts.forEach((level, start) -> count[level] = start - 1);
    }
    for (int i = 0; i <= at; i++) {
      Level level = levels.get(i);
      int start = level == null ? 1 : level.start();
      count[i] = count[i] == Integer.MIN_VALUE ? start - (i == at ? 1 : 0) : count[i];
    }
    count[at]++;
    Arrays.fill(count, at + 1, LEVELS, Integer.MIN_VALUE);
    if (own.format().equals("bullet")) {
      return Signs.bullet(own.text());
    }
    Matcher parts = PART.matcher(own.text());
    StringBuilder text = new StringBuilder();
    while (parts.find()) {
      int part = Integer.parseInt(parts.group(1)) - 1;
      Level level = levels.get(part);
      String format = level == null ? "decimal" : level.format();
      int value = count[part] == Integer.MIN_VALUE ? 1 : count[part];
      parts.appendReplacement(text, Matcher.quoteReplacement(Signs.number(format, value)));
    }
    parts.appendTail(text);
    return text.isEmpty() ? "" : text + " ";
  }

  private static int[] unset() {
    int[] count = new int[LEVELS];
    Arrays.fill(count, Integer.MIN_VALUE);
    return count;
  }
}
