package jp.hakaru.inout.ingest.internal.label;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Finds headings of the plan's tree in single lines (見出しの判定), by the profile's words. */
public final class Headings {
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_ITEM = 40;
  private static final int MOST_CELLS = 3;
  private static final int MORE_WITH_PAGE = 2;
  private static final Pattern PAGE = Pattern.compile(".*\\d{1,3}[-)]?");
  private static final int CODE_WITHIN = 20;
  private static final String CLOSE = "[】〕\\])>」》]*";
  private static final String PART =
      "(?:\\d{1,2}|[IVX]{1,4}(?![A-Za-z0-9])|[A-Z](?:-?\\d{1,2})?(?![A-Za-z0-9]))";
  private static final String CODE =
      "(?:" + PART + "(?:\\s?[-.]\\s?(?:\\(?\\d{1,2}\\)?|[IVX]{1,4})){0,3}|\\(\\s?\\d{1,2}\\s?\\))";
  private static final String KANJI = "一二三四五六七八九十";
  private static final Pattern SUBTITLE =
      Pattern.compile(
          "^(?<title>.*?)\\s*(?:【(?<a>[^】]+)】|~(?<b>[^~]+)~|<(?<c>[^>]+)>|〈(?<d>[^〉]+)〉|《(?<e>[^》]+)》)\\s*$");

  private final List<String> words;
  private final Pattern worded;
  private final Pattern ordinal;
  private final Pattern wordless;
  private final Pattern item;

  /**
   * @param levels words of the tree, from the top
   * @param ordinalLevels those of them that also follow their number
   * @param signs what may stand before a heading, each a character
   */
  public Headings(List<String> levels, List<String> ordinalLevels, List<String> signs) {
    this.words = levels;
    String open = "[\\s【〔\\[「(<《" + SectionNames.signs(signs) + "]*";
    String all = alternatives(words);
    String ordinals = alternatives(ordinalLevels);
    String rest = "(?![0-9年月日,%つ人件])\\s*" + CLOSE + "(?<gap>[\\s:.、,]*)(?<title>.*)$";
    this.worded =
        Pattern.compile("^" + open + "(?<word>" + all + ")\\s*:?\\s*(?<code>" + CODE + ")" + rest);
    this.ordinal =
        Pattern.compile(
            "^"
                + open
                + "第\\s*(?<code>\\d{1,2}|["
                + KANJI
                + "]{1,2})\\s*(?<word>"
                + ordinals
                + ")"
                + rest);
    this.item =
        Pattern.compile(
            "^\\s*(?:\\(\\s?(?<code>\\d{1,2})\\s?\\)|(?<plain>\\d{1,2})[.、\\s])\\s*(?<title>\\D.*)$");
    this.wordless = Pattern.compile("^" + open + "(?<code>\\d{1,2}(?:-\\d{1,2}){1,3})" + rest);
  }

  /** A pattern of any of {@code words}, the longest first. */
  static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The heading that {@code line} is; empty when it is none. */
  public Optional<HeadingText> find(Line line) {
    if (line.isBlank() || isTooManyCells(line) || !mayHoldCode(line)) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(line.whole());
    return find(worded, true, line, glyphs)
        .or(() -> find(ordinal, true, line, glyphs))
        .or(() -> find(wordless, false, line, glyphs));
  }

  /** The heading with a number and no word that {@code line} may be; its place tells. */
  Optional<HeadingText> findItem(Line line) {
    if (line.cells().size() != 1 || line.first().index() != 0) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(line.whole());
    Matcher matcher = item.matcher(glyphs.text());
    if (!matcher.matches()
        || matcher.group("title").length() > LONGEST_ITEM
        || Words.endsSentence(matcher.group("title"))) {
      return Optional.empty();
    }
    String group = matcher.group("code") == null ? "plain" : "code";
    Text title = text(glyphs, matcher.start("title"), matcher.end("title"));
    Value code =
        new Value(matcher.group(group), glyphs.pieces(matcher.start(group), matcher.end(group)));
    return Optional.of(
        new HeadingText(line, words.size(), null, code, title.title(), title.subtitle()));
  }

  private Optional<HeadingText> find(Pattern pattern, boolean hasWord, Line line, Glyphs glyphs) {
    Matcher matcher = pattern.matcher(glyphs.text());
    return matcher.matches() && isTitle(glyphs, matcher, !hasWord)
        ? Optional.of(heading(line, glyphs, matcher, hasWord))
        : Optional.empty();
  }

  private static boolean isTooManyCells(Line line) {
    boolean numbered = PAGE.matcher(line.last().text()).matches();
    return line.cells().size() > MOST_CELLS + (numbered ? MORE_WITH_PAGE : 0);
  }

  /** A code stands near the beginning; most lines are told from headings by that alone. */
  private static boolean mayHoldCode(Line line) {
    String text = line.first().text();
    for (int i = 0; i < text.length() && i < CODE_WITHIN; i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '第') {
        return true;
      }
    }
    return line.cells().size() > 1 && text.length() < CODE_WITHIN;
  }

  /** Where the title ends: before a page number printed on its line. */
  private static int titleEnd(Glyphs glyphs, Matcher matcher) {
    int end =
        TrailingPage.find(glyphs, matcher.end("code"))
            .map(TrailingPage::textEnd)
            .orElse(matcher.end("title"));
    return Math.max(matcher.start("title"), end);
  }

  private static boolean isTitle(Glyphs glyphs, Matcher matcher, boolean wordless) {
    String title = glyphs.text().substring(matcher.start("title"), titleEnd(glyphs, matcher));
    if (title.length() > LONGEST_TITLE || Words.endsSentence(title) || title.contains("\t\t")) {
      return false;
    }
    boolean apart = !matcher.group("gap").isEmpty() || matcher.start("title") > matcher.end("code");
    if (title.isEmpty()) {
      return !wordless;
    }
    return apart || (!wordless && !isHiragana(title.charAt(0)) && title.charAt(0) != '~');
  }

  private static boolean isHiragana(char c) {
    return Character.UnicodeBlock.HIRAGANA.equals(Character.UnicodeBlock.of(c));
  }

  private HeadingText heading(Line line, Glyphs glyphs, Matcher matcher, boolean worded) {
    Value word = worded ? value(glyphs, matcher.start("word"), matcher.end("word")) : null;
    String code = ascii(matcher.group("code"));
    List<Piece> codePieces = glyphs.pieces(matcher.start("code"), matcher.end("code"));
    int rank = worded ? words.indexOf(matcher.group("word")) : words.size();
    Text title = text(glyphs, matcher.start("title"), titleEnd(glyphs, matcher));
    return new HeadingText(
        line, rank, word, new Value(code, codePieces), title.title(), title.subtitle());
  }

  /** A title and what stands in brackets behind it. */
  public record Text(@Nullable Value title, @Nullable Value subtitle) {}

  public static Text text(Line line) {
    Glyphs glyphs = Glyphs.spaced(line.whole());
    return text(glyphs, 0, glyphs.text().length());
  }

  private static Text text(Glyphs glyphs, int from, int to) {
    Matcher matcher = SUBTITLE.matcher(glyphs.text().substring(from, to));
    if (!matcher.matches()) {
      return new Text(from == to ? null : value(glyphs, from, to), null);
    }
    String group =
        List.of("a", "b", "c", "d", "e").stream()
            .filter(name -> matcher.group(name) != null)
            .findFirst()
            .orElseThrow();
    int titleEnd = from + matcher.end("title");
    Value title = titleEnd == from ? null : value(glyphs, from, titleEnd);
    return new Text(title, value(glyphs, from + matcher.start(group), from + matcher.end(group)));
  }

  private static Value value(Glyphs glyphs, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(glyphs.text().charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(glyphs.text().charAt(to - 1))) {
      to--;
    }
    return Value.written(glyphs.pieces(from, to));
  }

  private static String ascii(String code) {
    String plain = code.replaceAll("\\s", "").replace('.', '-').replaceAll("^\\((\\d+)\\)$", "$1");
    if (KANJI.indexOf(plain.charAt(0)) < 0) {
      return plain;
    }
    int ten = plain.indexOf('十');
    int units = ten == plain.length() - 1 ? 0 : KANJI.indexOf(plain.charAt(plain.length() - 1)) + 1;
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : KANJI.indexOf(plain.charAt(0)) + 1;
    return Integer.toString(tens * 10 + units);
  }
}
