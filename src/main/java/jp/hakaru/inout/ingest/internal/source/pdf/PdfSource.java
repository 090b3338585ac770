package jp.hakaru.inout.ingest.internal.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lines of a PDF (PDFの読み込み). Bounded in pages, characters and in what a page unpacks to. */
public final class PdfSource {
  /** More pages than any plan has. */
  static final int MOST_PAGES = 3_000;

  /** Most characters that are read. */
  static final long MOST_CHARACTERS = 3_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(PdfSource.class);
  private static final long IN_MEMORY = 48L * 1024 * 1024;
  private static final byte[] START = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] END = {'%', '%', 'E', 'O', 'F'};
  private static final int NEAR = 1024;

  /** A page that is a picture is one this much of which is. */
  private static final float PICTURE = 0.6f;

  /** Signs of a list may be drawn in type of which nothing tells the characters. */
  private static final int FEW = 20;

  /** One in so many characters at most is not known where a text can be read. */
  private static final int PART = 20;

  private final List<PageFeet.Sheet> sheets = new ArrayList<>();
  private final List<ReadPaper.UnreadTable> unread = new ArrayList<>();
  private long characters;
  private long unknown;
  private int pictures;

  private PdfSource() {}

  /** Whether the bytes are those of a PDF; some programs write a few others before it. */
  public static boolean isPdf(byte[] bytes) {
    return find(bytes, START, 0, Math.min(bytes.length, NEAR));
  }

  private static boolean find(byte[] bytes, byte[] sought, int from, int to) {
    for (int at = Math.max(0, from); at + sought.length <= to; at++) {
      int same = 0;
      while (same < sought.length && bytes[at + same] == sought[same]) {
        same++;
      }
      if (same == sought.length) {
        return true;
      }
    }
    return false;
  }

  /** Its lines, or why it is refused. */
  public static Sourced read(byte[] bytes) {
    if (!find(bytes, END, bytes.length - 2 * NEAR, bytes.length)) {
      return new Sourced.No(new ReadPaper.Damaged(ReadPaper.FileKind.PDF));
    }
    if (PackedStreams.isBomb(bytes)) {
      return new Sourced.No(new ReadPaper.TooMuchInside(ReadPaper.FileKind.PDF));
    }
    try (PDDocument document =
        Loader.loadPDF(
            bytes, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
      return new PdfSource().read(document);
    } catch (InvalidPasswordException e) {
      return new Sourced.No(new ReadPaper.Locked(ReadPaper.FileKind.PDF));
    } catch (BrokenPages | IOException e) {
      LOG.info("a PDF is broken", e);
      return new Sourced.No(new ReadPaper.Damaged(ReadPaper.FileKind.PDF));
    }
  }

  /** The list of pages is broken, which the library tells in several ways. */
  private static final class BrokenPages extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenPages(Throwable cause) {
      super(cause);
    }
  }

  private static List<PDPage> pages(PDDocument document) throws BrokenPages {
    try {
      List<PDPage> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        pages.add(page);
        if (pages.size() > MOST_PAGES) {
          break;
        }
      }
      return pages;
    } catch (RuntimeException | StackOverflowError e) {
      throw new BrokenPages(e);
    }
  }

  private Sourced read(PDDocument document) throws BrokenPages {
    List<PDPage> pages = pages(document);
    if (pages.size() > MOST_PAGES) {
      return new Sourced.No(new ReadPaper.TooManyPages(document.getNumberOfPages(), MOST_PAGES));
    }
    GlyphTexts texts = new GlyphTexts();
    for (int i = 0; i < pages.size(); i++) {
      page(pages.get(i), i + 1, texts);
      if (characters > MOST_CHARACTERS) {
        return new Sourced.No(new ReadPaper.TooMuchInside(ReadPaper.FileKind.PDF));
      }
    }
    if (characters == 0) {
      return new Sourced.No(
          pictures > 0 ? new ReadPaper.OnlyPictures(pages.size()) : new ReadPaper.Empty());
    }
    if (unknown > FEW && unknown * PART > characters) {
      return new Sourced.No(new ReadPaper.TypeUnknown(texts.unknown()));
    }
    List<Line> lines = PagedLines.of(CutRows.mended(new PageFeet(sheets).apart()));
    return new Sourced.Taken(lines, false, true, unread);
  }

  private void page(PDPage page, int number, GlyphTexts texts) {
    PageInk ink = new PageInk(page, texts);
    boolean whole = PackedStreams.areWhole(page);
    try {
      ink.processContent();
      ink.processFields();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      LOG.info("page {} of a PDF is broken", number, e);
      // what was printed before the fault is kept, and the page is named
      whole = false;
    }
    if (!whole || ink.isDamaged()) {
      unread.add(new ReadPaper.UnreadTable("p" + number, "page_damaged"));
    } else if (ink.characters() == 0 && ink.pictures() > PICTURE) {
      unread.add(new ReadPaper.UnreadTable("p" + number, "page_picture"));
    }
    pictures += ink.pictures() > 0 ? 1 : 0;
    characters += ink.characters();
    unknown += ink.unknown();
    PageLayout.Laid laid = new PageLayout(ink).lay();
    sheets.add(new PageFeet.Sheet(ink.frame().height(), ink.em(), laid.body(), laid.aside()));
  }
}
