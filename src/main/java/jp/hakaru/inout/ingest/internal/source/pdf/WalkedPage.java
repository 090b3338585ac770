package jp.hakaru.inout.ingest.internal.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * A page that has the library carry out one operator only, which walks over the page's content
 * (内容を走査する頁).
 */
final class WalkedPage extends PDPage {
  private static final String WALK = "Hakaru:walk";

  /** Longer contents are not kept whole, in bytes. */
  private static final int LONGEST = 16 * 1024 * 1024;

  private final PDPage page;

  WalkedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() {
    return new RandomAccessReadBuffer(WALK.getBytes(StandardCharsets.US_ASCII));
  }

  private void walk(ContentWalk.Pen pen) throws IOException {
    byte[] bytes = new byte[1 << 15];
    int length = 0;
    IOException broken = null;
    try (RandomAccessRead content = page.getContentsForStreamParsing()) {
      int some = content.read(bytes, 0, bytes.length);
      while (some > 0 && length + some < LONGEST) {
        length += some;
        bytes = length == bytes.length ? Arrays.copyOf(bytes, length * 2) : bytes;
        some = content.read(bytes, length, bytes.length - length);
      }
      if (some > 0) {
        ContentWalk.walk(new PDFStreamParser(page), new ArrayList<>(), pen);
        return;
      }
    } catch (IOException e) {
      // what stands before the fault is walked over first
      broken = e;
    }
    new ContentWalk(pen, bytes, length).walk();
    if (broken != null) {
      throw broken;
    }
  }

  /** The operator. A content that holds it by itself calls nothing. */
  static final class Walk extends OperatorProcessor {
    private final ContentWalk.Pen pen;
    private @Nullable WalkedPage page;

    <T extends PDFStreamEngine & ContentWalk.Pen> Walk(T engine, WalkedPage page) {
      super(engine);
      this.pen = engine;
      this.page = page;
    }

    @Override
    public String getName() {
      return WALK;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      WalkedPage walked = page;
      page = null;
      if (walked != null) {
        walked.walk(pen);
      }
    }
  }
}
