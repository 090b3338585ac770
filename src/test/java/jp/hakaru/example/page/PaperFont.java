package jp.hakaru.example.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of the town's pages (書体): a subset of Noto Sans JP (OFL 1.1) with the characters they
 * need.
 */
final class PaperFont {
  private static final String FILE = "/example/font/NotoSansJP-subset.ttf";
  static final PaperFont ONE = new PaperFont();

  private final byte[] bytes;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final float unitsPerEm;

  private PaperFont() {
    try (InputStream in = PaperFont.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no font " + FILE);
      }
      bytes = in.readAllBytes();
      font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      glyphs = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Width of a text of one line in points. */
  float width(String text, float size) {
    return (float) text.codePoints().mapToDouble(this::advance).sum() * size;
  }

  /** Width of a character as part of the font's size. */
  private double advance(int point) {
    int glyph = glyphs.getGlyphId(point);
    if (glyph == 0) {
      throw new IllegalStateException(
          "the font lacks %s (U+%04X): run PaperFontSubset with Noto Sans JP's regular weight"
              .formatted(Character.toString(point), point));
    }
    try {
      return font.getAdvanceWidth(glyph) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
