package jp.hakaru.inout.ingest.internal.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Texts of what citizens do, or of a purpose, that each begin with a short word apart, which tells
 * whose they are (「市民：…」の形の文章): where all of a section do, or one stands alone with a colon, that
 * word is their heading.
 */
public final class SidedTexts {
  private static final Pattern SIDED =
      Pattern.compile(
          "(?:(?<word>[^\\s　。、:：]{2,7})[\\s　]+|(?<named>[^\\s　。、:：]{2,12})[:：][\\s　]*"
              + "|[【［\\[〔<＜《](?<framed>[^】］\\]〕>＞》。、]{2,12})[】］\\]〕>＞》][\\s　]*)(?=[^\\s　])");

  private SidedTexts() {}

  /** The texts of a section, such words as their headings. */
  public static List<PageText> parted(List<PageText> texts) {
    boolean all = texts.stream().allMatch(SidedTexts::isSided);
    return all && (texts.size() > 1 || texts.stream().anyMatch(SidedTexts::isNamed))
        ? texts.stream().map(SidedTexts::parted).toList()
        : texts;
  }

  private static boolean isSided(PageText text) {
    boolean sided = text.role() == NarrativeRole.CITIZENS || text.role() == NarrativeRole.PURPOSE;
    return sided
        && text.heading() == null
        && text.number() == null
        && SIDED.matcher(first(text).text()).lookingAt();
  }

  /** Whether a colon parts the word from the text, so that it needs no others like it. */
  private static boolean isNamed(PageText text) {
    Matcher words = SIDED.matcher(first(text).text());
    return words.lookingAt() && words.group("named") != null;
  }

  private static Piece first(PageText text) {
    return text.text().pieces().getFirst();
  }

  private static PageText parted(PageText text) {
    Piece first = first(text);
    Matcher words = SIDED.matcher(first.text());
    if (!words.lookingAt()) {
      throw new IllegalStateException("a text without a word apart: " + first.text());
    }
    List<Piece> rest = new ArrayList<>(text.text().pieces());
    rest.set(0, new Piece(first.line(), first.start() + words.end(), first.end()));
    String group =
        Stream.of("word", "named", "framed")
            .filter(name -> words.group(name) != null)
            .findFirst()
            .orElseThrow();
    Piece word =
        new Piece(
            first.line(), first.start() + words.start(group), first.start() + words.end(group));
    return new PageText(
        text.role(), text.section(), Value.written(word), null, Value.written(rest));
  }
}
