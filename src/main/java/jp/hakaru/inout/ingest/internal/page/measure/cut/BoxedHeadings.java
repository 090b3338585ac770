package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.label.SplitHeadings;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Headings in the cells of a box (枠の中の見出し): number and name of a measure behind labels, on one line
 * or on two (施策番号 1-1, 施策名 …), or a code alone above its title.
 */
final class BoxedHeadings {
  private static final String CODE = "(?<code>\\d{1,2}(?:\\s?[-.]\\s?\\d{1,2}){0,3})";
  private static final Pattern ALONE = Pattern.compile("^(?<code>\\d{1,2}(?:-\\d{1,2}){1,2})$");
  private static final int LONGEST = 40;

  private final List<String> levels;
  private final List<String> words;
  private final Pattern both;
  private final Pattern number;
  private final Pattern name;
  private final Set<HeadingText> found = new HashSet<>();

  BoxedHeadings(MeasurePagesProfile profile) {
    this.levels = profile.levels();
    this.words = levels.stream().map(Words::key).toList();
    String word =
        "(?<word>"
            + levels.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"))
            + ")";
    String open = "^[【\\[〔<]?";
    String close = "[】\\]〕>]?[\\s:]*";
    String numbered = word + "\\s?(?:番号|[Nn][Oo]\\.?|コード)" + close + CODE;
    String named = "(?:名称|名)" + close + "(?<title>\\S.*)$";
    this.both =
        Pattern.compile("(?:" + open + numbered + "\\s+[【\\[〔<]?(?:\\k<word>)?" + named + ")");
    this.number = Pattern.compile(open + numbered + "$");
    this.name = Pattern.compile(open + word + "?" + named);
  }

  /** Whether a heading is one of these. */
  boolean isBoxed(HeadingText heading) {
    return found.contains(heading);
  }

  /** The heading that a line is by itself. */
  Optional<HeadingText> find(Line line) {
    Glyphs glyphs = Glyphs.spaced(line.whole());
    Matcher matcher = both.matcher(glyphs.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(heading(line, matcher, glyphs, value(glyphs, matcher, "title")));
  }

  /**
   * {@code lines} with such headings.
   *
   * @param taken gets what went into a heading from the lines below it
   */
  List<PageLine> in(List<PageLine> lines, List<Piece> taken) {
    List<PageLine> all = new ArrayList<>();
    List<Line> plain = lines.stream().map(PageLine::line).toList();
    SplitHeadings splits = new SplitHeadings(plain, levels, isLabel(lines));
    for (int at = 0; at < lines.size(); at++) {
      PageLine line = lines.get(at);
      SplitHeadings.Split split = splits.find(plain, at).orElse(null);
      if (split != null) {
        taken.add(plain.get(at + 1).whole());
        all.add(new PageLine(line.line(), heading(split), List.of(), false, PageLine.Shape.OTHER));
        at++;
        continue;
      }
      HeadingText heading =
          line.shape() == PageLine.Shape.BLANK ? null : find(line.line()).orElse(null);
      PageLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
      if (heading == null && next != null && line.shape() != PageLine.Shape.BLANK) {
        heading = two(line, next);
        if (heading != null) {
          taken.add(next.line().whole());
          at++;
        }
      }
      if (heading == null) {
        all.add(line);
      } else {
        found.add(heading);
        all.add(new PageLine(line.line(), heading, List.of(), false, PageLine.Shape.OTHER));
      }
    }
    return all;
  }

  private static Predicate<Line> isLabel(List<PageLine> lines) {
    Set<Line> labels =
        lines.stream()
            .filter(line -> !line.labels().isEmpty())
            .map(PageLine::line)
            .collect(Collectors.toSet());
    return labels::contains;
  }

  private @Nullable HeadingText two(PageLine line, PageLine next) {
    if (next.shape() == PageLine.Shape.BLANK
        || next.line().number() != line.line().number() + 1
        || next.heading() != null) {
      return null;
    }
    Glyphs glyphs = Glyphs.spaced(line.line().whole());
    Matcher numbered = number.matcher(glyphs.text());
    Glyphs below = Glyphs.spaced(next.line().whole());
    if (numbered.matches()) {
      Matcher named = name.matcher(below.text());
      return named.matches()
          ? heading(line.line(), numbered, glyphs, value(below, named, "title"))
          : null;
    }
    Matcher alone = ALONE.matcher(glyphs.text());
    boolean title =
        next.shape() == PageLine.Shape.OTHER
            && next.labels().isEmpty()
            && !next.numbered()
            && next.line().cells().size() == 1
            && below.text().length() <= LONGEST;
    if (!alone.matches() || !title) {
      return null;
    }
    return new HeadingText(
        line.line(),
        levels.size(),
        null,
        value(glyphs, alone, "code"),
        Value.written(next.line().whole()),
        null);
  }

  private HeadingText heading(SplitHeadings.Split split) {
    Piece title = split.title();
    return new HeadingText(
        split.word().line(),
        words.indexOf(Words.key(split.word().text())),
        Value.written(split.word()),
        new Value(split.codeText(), List.of(split.code())),
        title == null ? null : Value.written(title),
        null);
  }

  private HeadingText heading(Line line, Matcher matcher, Glyphs glyphs, Value title) {
    Value code =
        new Value(
            matcher.group("code").replaceAll("\\s", "").replace('.', '-'),
            glyphs.pieces(matcher.start("code"), matcher.end("code")));
    return new HeadingText(
        line,
        levels.indexOf(matcher.group("word")),
        value(glyphs, matcher, "word"),
        code,
        title,
        null);
  }

  private static Value value(Glyphs glyphs, Matcher matcher, String group) {
    return Value.written(glyphs.pieces(matcher.start(group), matcher.end(group)));
  }
}
