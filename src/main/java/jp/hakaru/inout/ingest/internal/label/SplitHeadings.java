package jp.hakaru.inout.ingest.internal.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Headings whose word and number stand on lines of their own (語と番号が別の行の見出し): 施策 above 4-1. A word
 * below which a code stands that elsewhere stands alone is a label of what has such codes. The
 * title may stand behind the code, where several headings with that word are printed so.
 */
public final class SplitHeadings {
  private static final Pattern CODE = Pattern.compile("\\d{1,2}(?:-\\d{1,2}){0,3}");

  /** A code with a title behind it. */
  private static final Pattern TITLED =
      Pattern.compile("(?<code>\\d{1,2}(?:-\\d{1,2}){0,3})[\\s.、:]+(?<title>\\p{L}.*)");

  private static final int SEVERAL = 2;
  private static final int LONGEST_TITLE = 40;

  private final Set<String> levels;
  private final Predicate<Line> isLabel;

  /** Words below which codes with titles stand several times. */
  private final Set<String> titled = new HashSet<>();

  /** How many parts the codes have that stand alone. */
  private final Set<Integer> alone = new HashSet<>();

  /**
   * @param levels words of the tree
   * @param isLabel whether a line may be a label as well
   */
  public SplitHeadings(List<Line> lines, List<String> levels, Predicate<Line> isLabel) {
    this.levels = levels.stream().map(Words::key).collect(Collectors.toUnmodifiableSet());
    this.isLabel = isLabel;
    for (int at = 0; at < lines.size(); at++) {
      String key = Words.key(lines.get(at).raw());
      if (CODE.matcher(key).matches() && (at == 0 || !isWord(lines.get(at - 1)))) {
        alone.add(parts(key));
      }
    }
    titled(lines);
  }

  /**
   * A heading.
   *
   * @param word the line of the word
   * @param code the line right below it, or what that begins with
   * @param title what stands behind the code
   */
  public record Split(Piece word, Piece code, @Nullable Piece title) {
    /** Its number in ASCII. */
    public String codeText() {
      return Words.key(code.text());
    }
  }

  /** The heading that begins with the line at {@code at}. */
  public Optional<Split> find(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (at + 1 == lines.size() || !isWord(line)) {
      return Optional.empty();
    }
    Line next = lines.get(at + 1);
    String code = Words.key(next.raw());
    boolean split =
        next.number() == line.number() + 1
            && CODE.matcher(code).matches()
            && (parts(code) > 1 ? !alone.contains(parts(code)) : !isLabel.test(line));
    if (split) {
      return Optional.of(new Split(line.whole(), next.whole(), null));
    }
    return titled.contains(Words.key(line.raw()))
        ? titled(line, next).filter(one -> parts(one.codeText()) > 1 || !isLabel.test(line))
        : Optional.empty();
  }

  private void titled(List<Line> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (int at = 0; at + 1 < lines.size(); at++) {
      if (isWord(lines.get(at)) && titled(lines.get(at), lines.get(at + 1)).isPresent()) {
        counts.merge(Words.key(lines.get(at).raw()), 1, Integer::sum);
      }
    }
    counts.forEach((word, count) -> {
      if (count >= SEVERAL) {
        titled.add(word);
      }
    });
  }

  /** A word with a code and a title right below it. */
  private static Optional<Split> titled(Line line, Line next) {
    if (next.number() != line.number() + 1
        || next.cells().isEmpty()
        || Words.endsSentence(next.raw())) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(next.whole());
    Matcher matcher = TITLED.matcher(glyphs.text());
    if (!matcher.matches() || matcher.group("title").length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    return Optional.of(
        new Split(
            line.whole(),
            glyphs.piece(matcher.start("code"), matcher.end("code")),
            glyphs.piece(matcher.start("title"), matcher.end("title"))));
  }

  private boolean isWord(Line line) {
    return !line.isBlank() && levels.contains(Words.key(line.raw()));
  }

  private static int parts(String code) {
    return code.split("-", -1).length;
  }
}
