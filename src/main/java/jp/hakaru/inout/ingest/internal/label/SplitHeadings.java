package jp.hakaru.inout.ingest.internal.label;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Headings whose word and number stand on lines of their own (語と番号が別の行の見出し): 施策 above 4-1. A word
 * below which a code stands that elsewhere stands alone is a label of what has such codes.
 */
public final class SplitHeadings {
  private static final Pattern CODE = Pattern.compile("\\d{1,2}(?:-\\d{1,2}){0,3}");

  private final Set<String> levels;
  private final Predicate<Line> isLabel;

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
  }

  /**
   * A heading.
   *
   * @param word the line of the word
   * @param code the line right below it
   */
  public record Split(Piece word, Piece code) {
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
    return split ? Optional.of(new Split(line.whole(), next.whole())) : Optional.empty();
  }

  private boolean isWord(Line line) {
    return !line.isBlank() && levels.contains(Words.key(line.raw()));
  }

  private static int parts(String code) {
    return code.split("-", -1).length;
  }
}
