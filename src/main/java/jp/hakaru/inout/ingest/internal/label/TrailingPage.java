package jp.hakaru.inout.ingest.internal.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * A page number at the end of a line (行末のページ番号), behind leaders, a tab or a wide gap.
 *
 * @param textEnd where the text before it ends in the folded line
 * @param leaders whether leaders stand between
 */
record TrailingPage(int textEnd, boolean leaders, int page) {
  private static final String NUMBER = "[-(]?\\s?(?:[pP]\\.?\\s?)?(?<page>\\d{1,3})\\s?[-)]?$";
  private static final Pattern LED =
      Pattern.compile("\\s*(?:(?:[.・·•⋯┄┈_]\\s?){3,}|-{3,})\\s*" + NUMBER);
  private static final Pattern APART = Pattern.compile("\\s+" + NUMBER);
  private static final int TAB_WIDTH = 8;
  private static final int WIDE_GAP = 4;

  /** The page number at the end of {@code glyphs}, behind {@code from}. */
  static Optional<TrailingPage> find(Glyphs glyphs, int from) {
    Matcher led = LED.matcher(glyphs.text()).region(from, glyphs.text().length());
    if (led.find()) {
      return Optional.of(new TrailingPage(led.start(), true, Integer.parseInt(led.group("page"))));
    }
    Matcher apart = APART.matcher(glyphs.text()).region(from, glyphs.text().length());
    if (apart.find() && apart.start() > from && isWide(glyphs, apart.start())) {
      return Optional.of(
          new TrailingPage(apart.start(), false, Integer.parseInt(apart.group("page"))));
    }
    return Optional.empty();
  }

  /** Whether the blanks from {@code start} on are wider than those between words. */
  private static boolean isWide(Glyphs glyphs, int start) {
    Piece first = glyphs.piece(start, start + 1);
    String raw = first.line().raw();
    int width = 0;
    for (int at = first.start(); at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c != '\t' && !Lines.isBlank(c)) {
        break;
      }
      width += c == '\t' ? TAB_WIDTH : Lines.width(c);
    }
    return width >= WIDE_GAP;
  }
}
