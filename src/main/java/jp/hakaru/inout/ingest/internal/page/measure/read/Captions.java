package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Brackets;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Captions of pictures among texts (写真の説明): words alone among blank lines that are no sentence,
 * name nothing and are no running head.
 */
final class Captions {
  private static final int LONGEST = 80;

  /** A month in brackets at the end, which a picture bears. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?<words>.*[^()\\[\\]])[(\\[][^()\\[\\]]*(?:\\d|元)年\\d{1,2}月(?:\\d{1,2}日)?"
              + "[^()\\[\\]\\d]{0,4}[)\\]]");

  private final TextRemarks remarks;
  private final Likely likely;

  /** The end of a running head: a chapter, or the number of a page. */
  private final Pattern head;

  Captions(MeasurePagesProfile profile, TextRemarks remarks) {
    this.remarks = remarks;
    this.likely = new Likely(profile);
    String words =
        profile.ordinalLevels().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.head = Pattern.compile(".*第\\d{1,2}(?:" + words + ")|.*\\s\\d{1,3}");
  }

  boolean is(Item item, Section section) {
    String text = item.text().text();
    return item.sign() == null
        && item.pieces().size() == 1
        && !item.isSentence()
        && !remarks.is(item)
        && text.length() <= LONGEST
        && (isAlone(item, section.lines()) || isDated(item.text().text()))
        && !likely.isNames(text)
        && !Brackets.isWithin(item.pieces().getFirst())
        && !head.matcher(TextFold.fold(item.pieces().getFirst().text()).text()).matches()
        && Words.key(text).codePoints().filter(Character::isLetter).count() > 2;
  }

  /** Whether a text names when a picture was taken, and no project or plan. */
  boolean isDated(String text) {
    Matcher dated = DATED.matcher(Words.key(text));
    return dated.matches() && !likely.isNames(dated.group("words"));
  }

  private static boolean isAlone(Item item, List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .noneMatch(
            line -> line.number() == item.firstLine() - 1 || line.number() == item.lastLine() + 1);
  }
}
