package jp.hakaru.inout.ingest.internal.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Captions that say what they are (「写真」「図」で始まる説明): a word, perhaps a number, a colon or blank, and
 * words that are no sentence and not set wide, with nothing right below.
 */
public final class CaptionForm {
  private static final int LONGEST = 80;

  private final Pattern form;

  /**
   * @param words with which captions begin
   */
  public CaptionForm(List<String> words) {
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    this.form =
        Pattern.compile(
            "[\\s　]*[▲△▼◆■●(（【\\[]?"
                + any
                + "[\\s　]*[\\d０-９]*(?:[-－―‐.][\\d０-９]+)?[)）】\\]]?(?:[：:][\\s　]*\\S.*|[\\s　]+\\S{3}.*)");
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
      (last && is(lines.get(at)) ? captions : rest).add(lines.get(at));
    }
    return new Parted(captions, rest);
  }

  private boolean is(Line line) {
    return !line.isBlank()
        && !line.tabbed()
        && line.raw().strip().length() <= LONGEST
        && form.matcher(line.raw()).matches()
        && !Words.endsSentence(line.raw());
  }
}
