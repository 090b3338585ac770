package jp.hakaru.inout.ingest.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph as its runs stream by (段落). */
final class Paragraph {
  private static final Pattern PAGE = Pattern.compile("^\\s*(?:NUM)?PAGES?\\b");

  private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
  private final List<String> boxes = new ArrayList<>();
  private boolean hidden;
  private boolean inText;
  private boolean inField;
  private final StringBuilder field = new StringBuilder();
  private int fieldAt = -1;

  void start(Xml xml) {
    switch (xml.name()) {
      case "t" -> inText = true;
      case "instrText" -> inField = true;
      case "fldChar" -> field(xml.find("fldCharType"));
      case "vanish" -> hidden = xml.isOn();
      case "tab", "ptab" -> add("\t");
      case "br", "cr" -> lines.add(new StringBuilder());
      case "noBreakHyphen" -> add("-");
      case "sym" -> add(symbol(xml.find("char")));
      default -> {}
    }
  }

  private static String symbol(@Nullable String code) {
    try {
      return code == null ? "" : Signs.symbol(Integer.parseInt(code, 16));
    } catch (NumberFormatException e) {
      // no code, no sign
      return "";
    }
  }

  /** A field whose result is not stored, as that of a page's number need not be, prints one. */
  private void field(@Nullable String type) {
    if ("begin".equals(type)) {
      field.setLength(0);
      fieldAt = lines.getLast().length();
    } else if ("end".equals(type)) {
      boolean page = PAGE.matcher(field).find();
      if (page && lines.getLast().length() == fieldAt) {
        add("1");
      }
      fieldAt = -1;
    }
  }

  void end(String name) {
    inField &= !name.equals("instrText");
    inText &= !name.equals("t");
    hidden &= !name.equals("r");
  }

  void text(String text) {
    if (inField) {
      field.append(text);
    }
    if (inText) {
      add(text.replace("\u00ad", "").replace("\u200b", "").replaceAll("[\n\r]", " "));
    }
  }

  private void add(String text) {
    if (!hidden) {
      lines.getLast().append(text);
    }
  }

  /** A box of text that hangs on it. */
  void box(List<String> texts) {
    boxes.add("");
    boxes.addAll(texts);
    boxes.add("");
  }

  boolean isBlank() {
    return lines.stream().allMatch(line -> line.toString().isBlank());
  }

  /**
   * Its lines.
   *
   * @param sign what the list that it belongs to puts before it
   */
  List<String> lines(String sign) {
    List<String> all = new ArrayList<>();
    for (StringBuilder line : lines) {
      all.add((all.isEmpty() ? sign : "") + line.toString().stripTrailing());
    }
    if (isBlank() && !boxes.isEmpty()) {
      all.clear();
    }
    all.addAll(boxes);
    return all;
  }
}
