package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Marks behind the numbered headings of what is to be done (展開の見出しの後の印): signs as ★, and words in
 * square or pointed brackets that several headings print alike.
 */
final class HeadingMarks {
  /** What stands behind a heading and is none of its words. */
  private static final String SIGNS = " 　\t★☆◎◆▲△";

  private static final Pattern BRACKET =
      Pattern.compile("[^\\s　].*?(?<mark>[【〔［\\[<＜《≪][^【】〔〕［］]{1,10}[】〕］\\]>＞》≫])$");
  private static final int FEWEST = 2;

  private final Set<String> shared = new HashSet<>();

  /**
   * @param headings all of the paper
   * @param departments in brackets are no mark
   */
  HeadingMarks(List<Line> headings, TailDepartments departments) {
    Map<String, Set<String>> printed = new HashMap<>();
    for (Line line : headings) {
      Piece whole = line.whole();
      Piece bare = new Piece(line, whole.start(), withoutSigns(line, whole.start(), whole.end()));
      Matcher bracket = BRACKET.matcher(bare.text());
      if (bracket.matches() && departments.part(bare).isEmpty()) {
        printed
            .computeIfAbsent(Words.key(bracket.group("mark")), any -> new HashSet<>())
            .add(Words.key(line.raw()));
      }
    }
    printed.forEach((mark, lines) -> {
      if (lines.size() >= FEWEST) {
        shared.add(mark);
      }
    });
  }

  private static int withoutSigns(Line line, int start, int from) {
    int end = from;
    while (end > start && SIGNS.indexOf(line.raw().charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static String text(Line line, int start, int end) {
    return line.raw().substring(start, end);
  }

  /** A title without its marks. */
  Piece without(Piece title) {
    int end = title.end();
    int last;
    do {
      last = end;
      end = withoutSigns(title.line(), title.start(), end);
      Matcher bracket = BRACKET.matcher(text(title.line(), title.start(), end));
      if (bracket.matches() && shared.contains(Words.key(bracket.group("mark")))) {
        end = title.start() + bracket.start("mark");
      }
    } while (end < last);
    return new Piece(title.line(), title.start(), end);
  }
}
