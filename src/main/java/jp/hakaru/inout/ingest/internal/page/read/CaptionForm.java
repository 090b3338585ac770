package jp.hakaru.inout.ingest.internal.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Captions that say what they are (「写真」「図」で始まる説明): a word, perhaps a number, a colon or blank, and
 * words that are no sentence and not set wide, with nothing right below; or words among blank lines
 * with the month in brackets behind them in which the picture was taken.
 */
public final class CaptionForm {
  private static final int LONGEST = 80;

  /** Words with a month in brackets, and perhaps a place; with more words it is no picture's. */
  private static final Pattern DATED =
      Pattern.compile(
          "[\\s　]*[\\p{L}「『][^。（）()]{3,}[（(][^（）()\\d０-９]{0,2}[\\d０-９元]{1,4}年[\\d０-９]{1,2}月"
              + "(?:[\\d０-９]{1,2}日)?(?:[、,，][^（）()\\d０-９]{1,12})?[)）][\\s　]*");

  private final Pattern form;
  private final Pattern named;

  /**
   * @param words with which captions begin
   * @param names with what names of plans and projects end, which no picture shows
   */
  public CaptionForm(List<String> words, List<String> names) {
    this.named = Pattern.compile(".*(?:" + any(names) + ")[（(].*");
    String any = "(?:" + any(words) + ")";
    this.form =
        Pattern.compile(
            "[\\s　]*[▲△▼◆■●(（【\\[]?"
                + any
                + "[\\s　]*[\\d０-９]*(?:[-－―‐.][\\d０-９]+)?[)）】\\]]?(?:[：:][\\s　]*\\S.*|[\\s　]+\\S{3}.*)");
  }

  /** Any of {@code words}; of none nothing. */
  private static String any(List<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /**
   * Lines, parted.
   *
   * @param captions those that are captions
   * @param rest the others, blank lines among them
   */
  public record Parted(List<Line> captions, List<Line> rest) {}

  public Parted part(List<Line> lines) {
    List<Line> captions = new ArrayList<>();
    List<Line> rest = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      boolean last = at + 1 == lines.size() || lines.get(at + 1).isBlank();
      boolean first = at == 0 || lines.get(at - 1).isBlank();
      boolean caption = last && (is(lines.get(at)) || (first && isDated(lines.get(at))));
      (caption ? captions : rest).add(lines.get(at));
    }
    return new Parted(captions, rest);
  }

  private boolean isDated(Line line) {
    return line.cells().size() == 1
        && DATED.matcher(line.raw()).matches()
        && !named.matcher(line.raw()).matches();
  }

  private boolean is(Line line) {
    return !line.isBlank()
        && !line.tabbed()
        && line.raw().strip().length() <= LONGEST
        && form.matcher(line.raw()).matches()
        && !Words.endsSentence(line.raw());
  }
}
