package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ParagraphReader;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, bullet or numbered item (文章の一項).
 *
 * @param mark a bullet before the number, which says nothing
 * @param sign its number or bullet
 */
record Item(@Nullable Piece mark, @Nullable Piece sign, List<Piece> pieces) {
  /** A number before a word of age, time or share is none that numbers items. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[(（]?[0-9０-９]{1,2}[)）.．]?|[①-⑳❶-➓⑴-⒇])(?<![0-9０-９](?=[\\s　]+[歳年月日%％]))"
              + "(?:[\\s　]|(?<=[)）①-⑳❶-➓⑴-⒇])|(?<=[.．])(?=[^0-9０-９]))");

  /** A bullet before a number is no sign of its own. */
  static Item of(ParagraphReader.Paragraph paragraph) {
    Optional<Piece> sign = paragraph.sign();
    Piece first = paragraph.pieces().getFirst();
    boolean bullet = sign.isPresent() && !isNumber(sign.get());
    if (sign.isEmpty() || bullet) {
      Matcher number = NUMBER.matcher(first.text());
      if (number.find()) {
        return numbered(sign.orElse(null), first, number, paragraph.pieces());
      }
    }
    return new Item(null, sign.orElse(null), paragraph.pieces());
  }

  /** Whether a text begins with a number as items do. */
  static boolean isNumbered(String text) {
    return NUMBER.matcher(text).find();
  }

  private static boolean isNumber(Piece sign) {
    return sign.text()
        .codePoints()
        .anyMatch(
            c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
  }

  boolean isNumbered() {
    return sign != null && isNumber(sign);
  }

  private static Item numbered(
      @Nullable Piece mark, Piece first, Matcher number, List<Piece> pieces) {
    int end = first.start() + number.group().stripTrailing().length();
    int text = first.start() + number.end();
    while (text < first.end() && Lines.isBlank(first.line().raw().charAt(text))) {
      text++;
    }
    List<Piece> rest = new ArrayList<>(pieces);
    rest.set(0, new Piece(first.line(), text, first.end()));
    Piece sign = new Piece(first.line(), first.start(), trimmed(first, end));
    return text < first.end() ? new Item(mark, sign, rest) : new Item(null, mark, pieces);
  }

  /** The end of a sign without the blanks behind it. */
  private static int trimmed(Piece first, int end) {
    int at = end;
    while (at > first.start() + 1 && Lines.isBlank(first.line().raw().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  Value text() {
    return Value.written(pieces);
  }

  boolean isSentence() {
    return Words.endsSentence(text().text());
  }

  /** How it is signed: alike for items of one list. */
  String form() {
    return sign == null
        ? ""
        : sign.text()
            .replaceAll("[0-9０-９]+", "1")
            .replaceAll("[①-⑳]", "①")
            .replaceAll("[⑴-⒇]", "⑴")
            .replaceAll("[ア-ン]", "ア")
            .replaceAll("[a-z]", "a");
  }

  int firstLine() {
    return pieces.getFirst().line().number();
  }

  int lastLine() {
    return pieces.getLast().line().number();
  }
}
