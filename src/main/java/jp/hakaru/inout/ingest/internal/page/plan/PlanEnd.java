package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Where the pages of a plan break off without a line end (途中で切れた計画の末尾): the last line may be half
 * of one, and what it goes on, back to a blank line or a sentence's end, half of it.
 *
 * @param open the lines that may not be whole; none where the text ends with a line end, a sentence
 *     or the number of a page
 */
public record PlanEnd(List<Line> open) {
  private static final Pattern PAGE = Pattern.compile("[-~]+\\d{1,4}[-~]+|\\d{1,4}(?:ページ|頁)");

  public PlanEnd {
    open = List.copyOf(open);
  }

  /** The end of {@code lines}. */
  public static PlanEnd of(List<Line> lines, boolean endsWithLine) {
    List<Line> open = new ArrayList<>();
    int at = lines.size() - 1;
    while (at >= 0 && lines.get(at).isBlank()) {
      at--;
    }
    if (endsWithLine || at < 0 || isEnd(lines.get(at))) {
      return new PlanEnd(open);
    }
    do {
      open.add(lines.get(at--));
    } while (at >= 0 && !lines.get(at).isBlank() && !Words.endsSentence(lines.get(at).raw()));
    return new PlanEnd(open);
  }

  private static boolean isEnd(Line line) {
    return Words.endsSentence(line.raw()) || PAGE.matcher(Words.key(line.raw())).matches();
  }

  /** Whether {@code line} is none of the open ones. */
  public boolean isWhole(Line line) {
    return open.stream().noneMatch(one -> one.number() == line.number());
  }
}
