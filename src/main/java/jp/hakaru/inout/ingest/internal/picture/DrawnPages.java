package jp.hakaru.inout.ingest.internal.picture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
    try (PDDocument document = open(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      pages.stream()
          .filter(page -> page >= 1 && page <= document.getNumberOfPages())
          .limit(MOST)
          .flatMap(page -> draw(renderer, document, page).stream())
          .forEach(each);
    } catch (IOException | RuntimeException | StackOverflowError e) { // its tree of pages is broken
      LOG.warn("the pages of a paper cannot be drawn: {}", e.toString());
    }
  }

  /**
   * How large the pages are that {@link #draw} would draw, each by its number: its width, and below
   * it its height, in points. None where {@code pdf} cannot be opened; the log says why.
   */
  public static SortedMap<Integer, Dimension> sizes(byte[] pdf) {
    SortedMap<Integer, Dimension> sizes = new TreeMap<>();
    try (PDDocument document = open(pdf)) {
      for (int page = 1; page <= Math.min(MOST, document.getNumberOfPages()); page++) {
        Dimension size = size(document.getPage(page - 1));
        if (size.width >= 1 && size.height >= 1) {
          sizes.put(page, size);
        }
      }
    } catch (IOException | RuntimeException | StackOverflowError e) { // its tree of pages is broken
      LOG.warn("the pages of a paper cannot be measured: {}", e.toString());
    }
    return sizes;
  }

  private static PDDocument open(byte[] pdf) throws IOException {
    PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(pdf),
            "",
            null,
            null,
            IOUtils.createTempFileOnlyStreamCache());
    document.setResourceCache(null);
    return document;
  }

  /** As a reader holds the page. */
  private static Dimension size(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() / QUARTER % 2 != 0;
    int width = Math.round(box.getWidth());
    int height = Math.round(box.getHeight());
    return turned ? new Dimension(height, width) : new Dimension(width, height);
  }

  private static Optional<PagePicture> draw(PDFRenderer renderer, PDDocument pdf, int number) {
    try {
      Dimension size = size(pdf.getPage(number - 1));
      if (size.width < 1 || size.height < 1) {
        return Optional.empty();
      }
      float scale = Math.min(DOTS / POINTS, LONGEST / Math.max(size.width, size.height));
      BufferedImage image = renderer.renderImage(number - 1, scale, ImageType.RGB);
      EncodedImage encoded = EncodedImage.of(image);
      return Optional.of(
          new PagePicture(number, size.width, size.height, encoded.mediaType(), encoded.bytes()));
    } catch (IOException | RuntimeException e) { // a faulty page is no reason to refuse the paper
      LOG.warn("page {} of a paper cannot be drawn: {}", number, e.toString());
      return Optional.empty();
    }
  }
}
