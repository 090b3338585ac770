package jp.hakaru.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.picture.DrawnPages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Processor time and memory of drawing the pages of a PDF (頁画像の作成時間). */
final class PdfPictureTimes {
  private static final int TURNS = 5;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private PdfPictureTimes() {}

  /** Names a PDF. */
  public static void main(String[] args) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(args[0]));
    TreeSet<Integer> pages = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      IntStream.rangeClosed(1, document.getNumberOfPages()).forEach(pages::add);
    }
    double[] times = new double[TURNS];
    long[] drawn = new long[2];
    for (int turn = 0; turn < TURNS; turn++) {
      drawn[0] = 0;
      drawn[1] = 0;
      long start = THREADS.getCurrentThreadCpuTime();
      DrawnPages.draw(
          bytes,
          pages,
          picture -> {
            drawn[0]++;
            drawn[1] += picture.bytes().length;
          });
      times[turn] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(
        "%d pages drawn, %,d bytes a page; %.0f ms a page (%.0f - %.0f); heap at most %,d MB%n",
        drawn[0],
        drawn[1] / Math.max(1, drawn[0]),
        times[TURNS / 2] / pages.size(),
        times[0] / pages.size(),
        times[TURNS - 1] / pages.size(),
        peak() / (1024 * 1024));
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
