package jp.hakaru.inout.ingest.internal.source.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** What the glyphs of a paper's fonts mean, each looked up once (字形の文字の控え). */
final class GlyphTexts {
  private final Map<PDFont, Map<Integer, String>> fonts = new IdentityHashMap<>();
  private @Nullable PDFont last;
  private Map<Integer, String> known = new HashMap<>();
  private String unknown = "";

  String of(PDFont font, int code) throws IOException {
    if (font != last) {
      known = fonts.computeIfAbsent(font, _ -> new HashMap<>());
      last = font;
    }
    String text = known.get(code);
    if (text == null) {
      text = GlyphNames.text(font, code);
      known.put(code, text);
      if (unknown.isEmpty() && isUnknown(text)) {
        unknown = font.getName() == null ? font.getSubType() : font.getName();
      }
    }
    return text;
  }

  /**
   * The first type with a glyph of which nothing tells the character; empty where there is none.
   */
  String unknown() {
    return unknown;
  }

  /** Whether nothing tells the character: those for private use mean what their font says alone. */
  static boolean isUnknown(String text) {
    return !text.isEmpty()
        && text.charAt(0) >= Character.MIN_HIGH_SURROGATE
        && (text.equals(GlyphNames.UNKNOWN)
            || Character.getType(text.codePointAt(0)) == Character.PRIVATE_USE);
  }
}
