package jp.hakaru.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.cycle.check.Checker;
import jp.hakaru.cycle.check.Locator;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;

/**
 * Wall and processor times of checks in a warm process (点検の時間): one sheet, many sheets, and the
 * real papers that are at hand from text to findings.
 */
final class CheckTimes {
  private static final double MILLION = 1e6;
  private static final int SHEETS = 1500;
  private static final String FIRST_LABEL = "\n所属\n";
  private static final List<String> REAL = List.of("000", "001", "002", "003", "004");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Ingest INGEST = new Ingest(Municipalities.bundled());
  private static final Checker CHECKER = new Checker();

  private CheckTimes() {}

  public static void main(String[] args) {
    byte[] town = BenchPapers.find("town-f1").orElseThrow();
    Dossier sheet = read("sheet", firstSheet(town));
    measure("one sheet", 300, 300, () -> CHECKER.check(sheet).size());
    Dossier sheets = read("sheets", BenchPapers.large(BenchPapers.Family.F1, SHEETS));
    measure(SHEETS + " sheets", 5, 11, () -> CHECKER.check(sheets).size());
    measure(
        SHEETS + " sheets, with the fields they are about",
        3,
        11,
        () -> new Locator(sheets).locate(CHECKER.check(sheets)).size());
    List<byte[]> real = new ArrayList<>();
    REAL.forEach(number -> BenchPapers.find(number).ifPresent(real::add));
    measure(
        real.size() + " real papers, text to findings",
        20,
        21,
        () -> real.stream().mapToInt(paper -> CHECKER.check(read("paper", paper)).size()).sum());
  }

  /** Up to the label with which the second sheet begins. */
  private static byte[] firstSheet(byte[] paper) {
    String text = new String(paper, StandardCharsets.UTF_8);
    int second = text.indexOf(FIRST_LABEL, text.indexOf(FIRST_LABEL) + 1);
    return text.substring(0, second).getBytes(StandardCharsets.UTF_8);
  }

  private static Dossier read(String name, byte[] bytes) {
    BodyChoice body = new BodyChoice(Optional.of(BenchPapers.BODY), true, List.of());
    return switch (INGEST.read(new PaperSource(name + ".txt", bytes), body)) {
      case ReadPaper.Read paper -> paper.dossier();
      case ReadPaper.Refused refused -> throw new IllegalStateException(name + ": " + refused);
    };
  }

  private static void measure(String name, int warmUp, int runs, IntSupplier work) {
    double[] wall = new double[runs];
    double[] processor = new double[runs];
    int findings = 0;
    for (int run = -warmUp; run < runs; run++) {
      long start = System.nanoTime();
      long spent = THREADS.getCurrentThreadCpuTime();
      findings = work.getAsInt();
      processor[Math.max(run, 0)] = (THREADS.getCurrentThreadCpuTime() - spent) / MILLION;
      wall[Math.max(run, 0)] = (System.nanoTime() - start) / MILLION;
    }
    System.out.printf(
        Locale.ROOT,
        "%s: wall %s ms, processor %s ms; %d findings%n",
        name,
        told(wall),
        told(processor),
        findings);
  }

  private static String told(double[] times) {
    Arrays.sort(times);
    return String.format(
        Locale.ROOT,
        "%.1f (%.1f – %.1f)",
        times[times.length / 2],
        times[0],
        times[times.length - 1]);
  }
}
