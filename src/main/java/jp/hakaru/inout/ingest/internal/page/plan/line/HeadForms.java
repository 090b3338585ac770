package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The forms of headings of a plan's tree (計画体系の見出しの形): 基本目標1, 第1章, 施策1-1, 13-1, 主要施策①, 1, (1), ①.
 */
final class HeadForms {
  private static final String OPEN = "[\\[【〈《<(「]?";
  private static final String CLOSE = "[\\]】〉》>)」]?";
  private static final String CODE =
      "\\(?(?:\\d{1,3}|[IVX]{1,4}|[A-Z])(?:\\s?-\\s?(?:\\d{1,3}|\\(\\d{1,2}\\)|[IVX]{1,4})){0,3}\\)?";
  private static final String KANJI = "一二三四五六七八九";
  private static final Pattern PARTS =
      Pattern.compile(
          "^(?<code>(?:\\d{1,2}|[IVX]{1,4}|[A-Z])(?:\\s?-\\s?\\d{1,2}){1,3})(?![\\d年月日%,.~-])(?<gap>[\\s:.|]*)(?<title>.*)$");
  private static final Pattern POINTS =
      Pattern.compile("^(?<code>\\d{1,2}(?:\\.\\d{1,2}){1,2})(?<gap>\\s+)(?<title>[^\\d\\s(].*)$");
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?<code>[(\\[]?\\d{1,2}[)\\].]?|[【〈《<〔]\\d{1,2}[】〉》>〕]|[IVX]{1,4}(?=[\\s.])\\.?|\\(?[ア-ン][).]|[ア-ン](?=\\s))(?<gap>\\s*)(?<title>.*)$");

  private final Pattern word;
  private final Pattern ordinal;

  HeadForms(PlanPagesProfile profile) {
    String signs = AnyOf.words(profile.sectionSigns());
    String lead = "^(?:" + signs + ")?\\s?" + OPEN + "\\s?";
    this.word =
        Pattern.compile(
            lead
                + "(?<word>"
                + AnyOf.words(profile.levels())
                + ")\\s?(?<code>"
                + CODE
                + ")(?![\\d.,%~年月])\\s?"
                + CLOSE
                + "(?<gap>[\\s:.、|]*)(?<title>.*)$");
    this.ordinal =
        Pattern.compile(
            lead
                + "第\\s?(?<code>\\d{1,2}|["
                + KANJI
                + "十]{1,3})\\s?(?<word>"
                + AnyOf.words(profile.ordinalLevels())
                + ")\\s?"
                + CLOSE
                + "(?<gap>[\\s:.|]*)(?<title>.*)$");
  }

  /** The heading that {@code line} begins with. */
  Optional<Head> find(Line line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(line.whole());
    String text = glyphs.text();
    Matcher named = ordinal.matcher(text);
    if (named.matches() && isApart(named)) {
      return Optional.of(head("ordinal " + named.group("word"), named, glyphs, true));
    }
    named = word.matcher(text);
    if (named.matches() && isApart(named)) {
      String form = worded(named.group("word"), named.group("code"));
      return Optional.of(head(form, named, glyphs, true));
    }
    Matcher parts = PARTS.matcher(text);
    if (parts.matches() && isApart(parts)) {
      int count = parts.group("code").split("-", -1).length;
      return Optional.of(head("code " + count, parts, glyphs, false));
    }
    Matcher points = POINTS.matcher(text);
    if (points.matches()) {
      int count = points.group("code").split("\\.", -1).length;
      return Optional.of(head("points " + count, points, glyphs, false));
    }
    Matcher item = ITEM.matcher(text);
    return item.matches() ? item(item, glyphs) : Optional.empty();
  }

  /** The form of a heading with a level word. */
  static String worded(String word, String code) {
    return "word " + Words.key(word) + shape(code);
  }

  private static String shape(String code) {
    int parts = code.split("-", -1).length;
    return parts == 1 ? "" : " " + parts;
  }

  /** Whether what stands behind the code is no word of which the code is part. */
  private static boolean isApart(Matcher matcher) {
    String title = matcher.group("title");
    int start = matcher.start("title");
    return title.isEmpty()
        || !matcher.group("gap").isEmpty()
        || matcher.group().charAt(start - 1) == ' '
        || "とのにはをがでやもへかつ等,、。".indexOf(title.charAt(0)) < 0;
  }

  private static Optional<Head> item(Matcher matcher, Glyphs glyphs) {
    Piece code = glyphs.piece(matcher.start("code"), matcher.end("code"));
    String raw = code.text().strip();
    String shape = itemShape(raw, matcher.group("code"));
    String title = matcher.group("title");
    boolean bare = shape.equals("1") || shape.equals("ア");
    boolean apart = title.isEmpty() || !matcher.group("gap").isEmpty() || !bare;
    boolean decimal = shape.equals("1.") && !title.isEmpty() && Character.isDigit(title.charAt(0));
    return apart && !decimal
        ? Optional.of(head(Head.item(shape), matcher, glyphs, false))
        : Optional.empty();
  }

  /** 1, (1), 1), 1., ①, ⑴, ア and so on. */
  private static String itemShape(String raw, String folded) {
    char first = raw.charAt(0);
    if (raw.length() == 1 && Character.getType(first) == Character.OTHER_NUMBER) {
      return first >= '⑴' && first <= '⒇' ? "(1)" : first >= '❶' && first <= '➓' ? "❶" : "①";
    }
    return folded.replaceAll("\\d+", "1").replaceAll("[IVX]+", "I").replaceAll("[ア-ン]", "ア");
  }

  private static Head head(String form, Matcher matcher, Glyphs glyphs, boolean named) {
    String code = matcher.group("code");
    int titleStart = matcher.start("title");
    int titleEnd = matcher.end("title");
    while (titleEnd > titleStart && glyphs.text().charAt(titleEnd - 1) == ' ') {
      titleEnd--;
    }
    @Nullable Piece title = titleEnd > titleStart ? glyphs.piece(titleStart, titleEnd) : null;
    return new Head(
        form,
        named ? glyphs.piece(matcher.start("word"), matcher.end("word")) : null,
        glyphs.piece(matcher.start("code"), matcher.end("code")),
        ascii(code),
        title);
  }

  /** A code without blanks, brackets and points around it; 漢数字 as figures. */
  private static String ascii(String code) {
    String text = code.replaceAll("\\s", "");
    if (!text.isEmpty() && (KANJI + "十").indexOf(text.charAt(0)) >= 0) {
      return Integer.toString(kanji(text));
    }
    boolean bracketed = text.matches("[(\\[【〈《<〔].*[)\\]】〉》>〕]");
    return bracketed ? text.substring(1, text.length() - 1) : text.replaceAll("[).\\]]$", "");
  }

  private static int kanji(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return KANJI.indexOf(text.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : KANJI.indexOf(text.charAt(0)) + 1;
    int ones = ten + 1 < text.length() ? KANJI.indexOf(text.charAt(ten + 1)) + 1 : 0;
    return tens * 10 + ones;
  }
}
