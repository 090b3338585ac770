package jp.hakaru.inout.ingest.internal.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ParagraphReader;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads running texts with headings and items (見出しつきの文章の読み取り). A numbered line that is no sentence
 * is a heading where a text stands below it before the next number of its kind.
 */
final class TextItems {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:[(（]?[0-9０-９]{1,2}[)）.．]?|[①-⑳⑴-⒇])(?=[\\s　]|(?<=[)）①-⑳⑴-⒇]))");

  private final ParagraphReader paragraphs;

  TextItems(FormProfile profile) {
    this.paragraphs =
        new ParagraphReader(profile.bullets(), profile.itemSigns(), profile.itemSeries());
  }

  /** A paragraph with the sign that numbers it. */
  private record Item(@Nullable Piece sign, List<Piece> pieces) {
    String form() {
      return sign == null ? "" : sign.text().replaceAll("[0-9０-９]+", "1").replaceAll("[①-⑳]", "①");
    }

    boolean isSentence() {
      return Words.endsSentence(Value.written(pieces).text());
    }
  }

  /**
   * @param width of the paper's lines, in display columns
   */
  List<TextFact> read(List<Line> lines, int width) {
    List<Item> items = paragraphs.readWrapped(lines, width).stream().map(TextItems::item).toList();
    List<TextFact> facts = new ArrayList<>();
    Item heading = null;
    boolean first = false;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (isHeading(items, i)) {
        heading = item;
        first = true;
        continue;
      }
      if (heading != null && item.form().equals(heading.form())) {
        heading = null;
      }
      Piece sign =
          item.sign() != null ? item.sign() : first && heading != null ? heading.sign() : null;
      facts.add(
          new TextFact(
              heading == null ? null : Value.written(heading.pieces()),
              sign == null ? null : Value.written(sign),
              Value.written(item.pieces())));
      first = false;
    }
    return facts;
  }

  private static boolean isHeading(List<Item> items, int at) {
    Item item = items.get(at);
    return item.sign() != null
        && !item.isSentence()
        && at + 1 < items.size()
        && !items.get(at + 1).form().equals(item.form());
  }

  /** A dash before a number is no sign of its own. */
  private static Item item(ParagraphReader.Paragraph paragraph) {
    Optional<Piece> sign = paragraph.sign();
    Piece first = paragraph.pieces().getFirst();
    Matcher number = NUMBER.matcher(first.text());
    if (number.find() && (sign.isEmpty() || sign.get().text().length() == 1)) {
      int start = first.start() + number.end();
      int text = start;
      while (text < first.end() && Lines.isBlank(first.line().raw().charAt(text))) {
        text++;
      }
      if (text < first.end()) {
        List<Piece> pieces = new ArrayList<>(paragraph.pieces());
        pieces.set(0, new Piece(first.line(), text, first.end()));
        return new Item(new Piece(first.line(), first.start(), start), pieces);
      }
    }
    return new Item(sign.orElse(null), paragraph.pieces());
  }
}
