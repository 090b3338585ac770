package jp.hakaru.inout.ingest.internal.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Prints small PDFs for tests, in a Japanese font that every reader has to know (検査用のPDF). */
public final class PrintedPdf implements AutoCloseable {
  public static final float WIDTH = 595;
  public static final float HEIGHT = 842;

  private final PDDocument document = new PDDocument();
  private final COSDictionary font = font("UniJIS-UTF16-H");
  private final COSDictionary upright = font("UniJIS-UTF16-V");
  private StringBuilder content = new StringBuilder();
  private PDPage page = new PDPage();

  public PrintedPdf() {
    page();
  }

  private static COSDictionary font(String encoding) {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Japan1"));
    system.setInt(COSName.SUPPLEMENT, 6);
    COSDictionary type = new COSDictionary();
    type.setItem(COSName.TYPE, COSName.FONT);
    type.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    type.setName(COSName.BASE_FONT, "HeiseiKakuGo-W5");
    type.setItem(COSName.CIDSYSTEMINFO, system);
    type.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    for (int each : new int[] {1, 632, 500}) {
      widths.add(COSInteger.get(each));
    }
    type.setItem(COSName.W, widths);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "HeiseiKakuGo-W5");
    descriptor.setInt(COSName.FLAGS, 4);
    type.setItem(COSName.FONT_DESC, descriptor);
    COSArray below = new COSArray();
    below.add(type);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "HeiseiKakuGo-W5-" + encoding);
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, below);
    return font;
  }

  /** Begins a page. */
  public PrintedPdf page() {
    finish();
    page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), font);
    fonts.setItem(COSName.getPDFName("V"), upright);
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    document.addPage(page);
    return this;
  }

  private void finish() {
    if (document.getNumberOfPages() > 0) {
      try {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      content = new StringBuilder();
    }
  }

  /** The page, to turn it or to put pictures on it. */
  public PDPage current() {
    return page;
  }

  public PDDocument document() {
    return document;
  }

  /** Text whose base line stands {@code down} points below the top. */
  public PrintedPdf text(float x, float down, float size, String text) {
    return matrix("F", "1 0 0 1", x, HEIGHT - down, size, text);
  }

  /** Text in vertical writing. */
  public PrintedPdf upright(float x, float down, float size, String text) {
    return matrix("V", "1 0 0 1", x, HEIGHT - down, size, text);
  }

  /** Text turned to the left by a quarter, read from the foot up. */
  public PrintedPdf turned(float x, float down, float size, String text) {
    return matrix("F", "0 1 -1 0", x, HEIGHT - down, size, text);
  }

  private PrintedPdf matrix(String font, String turn, float x, float y, float size, String text) {
    StringBuilder hex = new StringBuilder();
    for (byte one : text.getBytes(StandardCharsets.UTF_16BE)) {
      hex.append("%02x".formatted(one));
    }
    content.append(
        String.format(
            Locale.ROOT,
            "BT /%s %.2f Tf %s %.2f %.2f Tm <%s> Tj ET%n",
            font,
            size,
            turn,
            x,
            y,
            hex));
    return this;
  }

  /** A ruling between two points, counted from the top. */
  public PrintedPdf rule(float x1, float down1, float x2, float down2) {
    content.append(
        String.format(
            Locale.ROOT,
            "0.5 w %.2f %.2f m %.2f %.2f l S%n",
            x1,
            HEIGHT - down1,
            x2,
            HEIGHT - down2));
    return this;
  }

  /** Content as it is written in the file. */
  public PrintedPdf raw(String operators) {
    content.append(operators).append('\n');
    return this;
  }

  public byte[] bytes() throws IOException {
    finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
