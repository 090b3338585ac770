package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Numbered items of a plan with a heading of their own (見出しつきの項目): ① つなぐ：離れた町を結ぶ,
 * ア　支える　人の足りない仕事を受け持つ。
 */
final class PlanItems {
  private static final Pattern COLON =
      Pattern.compile("(?<heading>[^\\s　:：。、「]{1,12})[\\s　]*[:：][\\s　]*(?<text>\\S.{3,})");
  private static final Pattern BLANK =
      Pattern.compile("(?<heading>[^\\s　:：。、「]{1,12})　+(?<text>[^\\s　].{5,}。?)");

  private PlanItems() {}

  /** Whether a colon parts a heading from the text of an item. */
  static boolean isHeaded(Piece text) {
    return COLON.matcher(text.text()).matches();
  }

  /** An item with its heading apart; any other text as it is. */
  static JointText headed(JointText item) {
    Piece first = item.text().pieces().getFirst();
    Matcher colon = COLON.matcher(first.text());
    Matcher blank = BLANK.matcher(first.text());
    boolean byColon = colon.matches();
    boolean byBlank = !byColon && item.text().text().endsWith("。") && blank.matches();
    if (item.number() == null || item.heading() != null || !byColon && !byBlank) {
      return item;
    }
    Matcher parts = byColon ? colon : blank;
    List<Piece> rest = new ArrayList<>();
    rest.add(new Piece(first.line(), first.start() + parts.start("text"), first.end()));
    rest.addAll(item.text().pieces().subList(1, item.text().pieces().size()));
    Piece heading =
        new Piece(
            first.line(),
            first.start() + parts.start("heading"),
            first.start() + parts.end("heading"));
    return new JointText(
        item.role(), item.section(), Value.written(heading), item.number(), Value.written(rest));
  }

  /** What stands within the brackets that are all of {@code piece}. */
  static Value unframed(Piece piece) {
    Glyphs glyphs = Glyphs.spaced(piece);
    int start = 1;
    int end = glyphs.text().length() - 1;
    while (start < end && glyphs.text().charAt(start) == ' ') {
      start++;
    }
    while (end > start && glyphs.text().charAt(end - 1) == ' ') {
      end--;
    }
    return Value.written(glyphs.pieces(start, end));
  }
}
