package jp.hakaru.inout.ingest.internal.source.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** What a glyph of a font means (字形の表す文字), by what the PDF says or else the font in it. */
final class GlyphNames {
  /** A glyph of which nothing tells what it means. */
  static final String UNKNOWN = "\ufffd";

  /** Radicals that programs write for the ideographs that look like them. */
  private static final String RADICALS = "⺒⺟⺠⺣⺩⻁⻄⻑⻘⻝⻣⻤⻨⻩⻫⻭⻯⻲⼾";

  private static final String IDEOGRAPHS = "巳母民火王虎西長青食骨鬼麦黄斉歯竜亀戸";

  /** What fonts that draw both alike say of the dot between words, which Japanese text lacks. */
  private static final int HYPHENATION_POINT = 0x2027;

  private static final String MIDDLE_DOT = "\u30fb";

  /** What fonts that draw both alike say of the full-width slash. */
  private static final int DIVISION_SLASH = 0x2215;

  private static final String SLASH = "\uff0f";

  private GlyphNames() {}

  /** Empty where it prints nothing. */
  static String text(PDFont font, int code) throws IOException {
    String told = isByGlyphOfAnother(font) ? null : font.toUnicode(code);
    String text =
        told == null || told.isEmpty() || told.charAt(0) == 0 ? fromFont(font, code) : told;
    return text.isEmpty() ? text : plain(text);
  }

  /**
   * Whether the codes are numbers of glyphs of a font that is not in the file: the library would
   * take them for those of a font that it has instead.
   */
  private static boolean isByGlyphOfAnother(PDFont font) {
    if (!(font instanceof PDType0Font composite)
        || !(composite.getDescendantFont() instanceof PDCIDFontType2 outlines)) {
      return false;
    }
    PDCIDSystemInfo system = outlines.getCIDSystemInfo();
    return !outlines.isEmbedded()
        && !font.getCOSObject().containsKey(COSName.TO_UNICODE)
        && (system == null || "Identity".equals(system.getOrdering()));
  }

  private static String fromFont(PDFont font, int code) throws IOException {
    if (font instanceof PDType0Font composite
        && composite.getDescendantFont() instanceof PDCIDFontType2 outlines
        && outlines.isEmbedded()) {
      TrueTypeFont type = outlines.getTrueTypeFont();
      CmapLookup lookup = type == null ? null : type.getUnicodeCmapLookup(false);
      List<Integer> points = lookup == null ? null : lookup.getCharCodes(outlines.codeToGID(code));
      if (points != null && !points.isEmpty()) {
        return Character.toString(points.getFirst());
      }
    }
    return UNKNOWN;
  }

  /** Without soft hyphens and other characters that print nothing; ligatures and radicals apart. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> !isSilent(point))
        .forEach(point -> plain.append(plain(point)));
    return plain.toString();
  }

  private static boolean isSilent(int point) {
    return point == 0xad
        || point == 0x200b
        || point == 0xfeff
        || (point < ' ' && point != '\t')
        || (point >= 0x7f && point < 0xa0);
  }

  private static String plain(int point) {
    if (point == '\t' || point == 0xa0) {
      return " ";
    }
    int radical = RADICALS.indexOf(point);
    if (radical >= 0) {
      return IDEOGRAPHS.substring(radical, radical + 1);
    }
    if (point == HYPHENATION_POINT) {
      return MIDDLE_DOT;
    }
    if (point == DIVISION_SLASH) {
      return SLASH;
    }
    boolean composed = (point >= 0x2f00 && point <= 0x2fd5) || (point >= 0xfb00 && point <= 0xfb06);
    String one = Character.toString(point);
    return composed ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one;
  }
}
