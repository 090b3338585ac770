package jp.hakaru.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A PDF of pages with black boxes where its lines would stand (試験用の PDF). */
public final class DrawnPdf {
  private final PDDocument document = new PDDocument();

  /** A further page; its size in points before it is turned. */
  public DrawnPdf page(float width, float height, int turned) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setRotation(turned);
    document.addPage(page);
    return this;
  }

  /** A black box on the last page, in points from its upper left corner. */
  public DrawnPdf box(float left, float top, float width, float height) throws IOException {
    PDPage page = document.getPage(document.getNumberOfPages() - 1);
    try (PDPageContentStream ink =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      ink.addRect(left, page.getCropBox().getHeight() - top - height, width, height);
      ink.fill();
    }
    return this;
  }

  /** The whole file. */
  public byte[] bytes() throws IOException {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
