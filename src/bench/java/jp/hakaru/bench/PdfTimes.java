package jp.hakaru.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import jp.hakaru.inout.ingest.internal.source.intake.Intake;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Processor time of a PDF of many pages to lines (PDFの読み取り時間), beside the library's own extraction
 * of its text, turn by turn in one run.
 */
final class PdfTimes {
  private static final int TURNS = 5;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private PdfTimes() {}

  /** Names a PDF and how many pages to make of it. */
  public static void main(String[] args) throws IOException {
    byte[] bytes = grown(Files.readAllBytes(Path.of(args[0])), Integer.parseInt(args[1]));
    double[] own = new double[TURNS];
    double[] library = new double[TURNS];
    long lines = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      long start = THREADS.getCurrentThreadCpuTime();
      if (!(Intake.of(bytes) instanceof Sourced.Taken taken)) {
        throw new IllegalStateException("the PDF was refused");
      }
      own[turn] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
      lines = taken.lines().size();
      start = THREADS.getCurrentThreadCpuTime();
      try (PDDocument document = Loader.loadPDF(bytes)) {
        new PDFTextStripper().getText(document);
      }
      library[turn] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(own);
    Arrays.sort(library);
    System.out.printf(
        "%s pages, %,d bytes, %,d lines: %,.0f ms (%,.0f - %,.0f); text by the library %,.0f ms"
            + " (%,.0f - %,.0f); ratio %.2f%n",
        args[1],
        bytes.length,
        lines,
        own[TURNS / 2],
        own[0],
        own[TURNS - 1],
        library[TURNS / 2],
        library[0],
        library[TURNS - 1],
        own[TURNS / 2] / library[TURNS / 2]);
  }

  private static byte[] grown(byte[] bytes, int pages) throws IOException {
    try (PDDocument paper = Loader.loadPDF(bytes);
        PDDocument grown = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = grown.importPage(paper.getPage(i % paper.getNumberOfPages()));
        page.setResources(paper.getPage(i % paper.getNumberOfPages()).getResources());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      grown.save(out);
      return out.toByteArray();
    }
  }
}
