package jp.hakaru.inout.ingest.internal.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import jp.hakaru.base.document.PagePicture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws pages of a PDF one after the other, so that one picture at a time is in memory. */
public final class DrawnPages {
  /** Most pages of a paper that are drawn. */
  public static final int MOST = 400;

  /** Dots an inch at which print of 8 points is read with ease. */
  private static final float DOTS = 100;

  /** Most dots of a side: a sheet of A2 at {@link #DOTS}. */
  private static final float LONGEST = 2400;

  private static final float POINTS = 72;
  private static final int QUARTER = 90;
  private static final byte[] MAGIC = {'%', 'P', 'D', 'F'};
  private static final Logger LOG = LoggerFactory.getLogger(DrawnPages.class);

  private DrawnPages() {}

  /** Whether {@code bytes} begin as a PDF does. */
  public static boolean isPdf(byte[] bytes) {
    for (int at = 0; at + MAGIC.length <= Math.min(bytes.length, 1024); at++) {
      int same = 0;
      while (same < MAGIC.length && bytes[at + same] == MAGIC[same]) {
        same++;
      }
      if (same == MAGIC.length) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives {@code each} the pictures of {@code pages}, from 1, the first {@link #MOST} of them. A
   * page that cannot be drawn, or is not there, has none, and the log says why.
   */
  public static void draw(byte[] pdf, SortedSet<Integer> pages, Consumer<PagePicture> each) {
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(pdf),
            "",
            null,
            null,
            IOUtils.createTempFileOnlyStreamCache())) {
      document.setResourceCache(null);
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      pages.stream()
          .filter(page -> page >= 1 && page <= document.getNumberOfPages())
          .limit(MOST)
          .flatMap(page -> draw(renderer, document.getPage(page - 1), page).stream())
          .forEach(each);
    } catch (IOException e) {
      LOG.warn("the pages of a paper cannot be drawn: {}", e.toString());
    }
  }

  private static Optional<PagePicture> draw(PDFRenderer renderer, PDPage page, int number) {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() / QUARTER % 2 != 0;
    float width = turned ? box.getHeight() : box.getWidth();
    float height = turned ? box.getWidth() : box.getHeight();
    if (!(width >= 1 && height >= 1)) {
      return Optional.empty();
    }
    float scale = Math.min(DOTS / POINTS, LONGEST / Math.max(width, height));
    try {
      BufferedImage image = renderer.renderImage(number - 1, scale, ImageType.RGB);
      EncodedImage encoded = EncodedImage.of(image);
      return Optional.of(
          new PagePicture(
              number, Math.round(width), Math.round(height), encoded.mediaType(), encoded.bytes()));
    } catch (IOException | RuntimeException e) { // a faulty page is no reason to refuse the paper
      LOG.warn("page {} of a paper cannot be drawn: {}", number, e.toString());
      return Optional.empty();
    }
  }
}
