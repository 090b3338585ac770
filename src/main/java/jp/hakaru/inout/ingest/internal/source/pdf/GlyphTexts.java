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

  String of(PDFont font, int code) throws IOException {
    if (font != last) {
      known = fonts.computeIfAbsent(font, _ -> new HashMap<>());
      last = font;
    }
    String text = known.get(code);
    if (text == null) {
      text = GlyphNames.text(font, code);
      known.put(code, text);
    }
    return text;
  }
}
