package jp.hakaru.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;

/**
 * Processor time of reading (読み取りの処理時間), which other work on the machine disturbs little, in
 * whatever heap it is started with: of documents once warm, then of papers of many pages.
 * Arguments: names of documents, parted by commas; then sizes in pages.
 */
final class ProcessorTimes {
  private static final double MILLION = 1e6;
  private static final int WARM_UP = 60;
  private static final int RUNS = 60;
  private static final int LARGE_WARM_UP = 1;
  private static final int LARGE_RUNS = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Ingest INGEST = new Ingest(Municipalities.bundled());

  private ProcessorTimes() {}

  public static void main(String[] args) {
    for (String name : args[0].split(",")) {
      byte[] bytes =
          BenchPapers.find(name)
              .orElseThrow(() -> new IllegalStateException("no paper " + name + " at hand"));
      measure(name, bytes, WARM_UP, RUNS);
    }
    for (BenchPapers.Family family : BenchPapers.Family.values()) {
      for (String pages : List.of(args).subList(1, args.length)) {
        byte[] bytes = BenchPapers.large(family, Integer.parseInt(pages));
        measure(family + " " + pages + " pages", bytes, LARGE_WARM_UP, LARGE_RUNS);
      }
    }
  }

  private static void measure(String name, byte[] bytes, int warmUp, int runs) {
    PaperSource source = new PaperSource(name, bytes);
    double[] times = new double[runs];
    String rows = "";
    for (int run = -warmUp; run < runs; run++) {
      long start = THREADS.getCurrentThreadCpuTime();
      ReadPaper read =
          INGEST.read(source, new BodyChoice(Optional.of(BenchPapers.BODY), true, List.of()));
      times[Math.max(run, 0)] = (THREADS.getCurrentThreadCpuTime() - start) / MILLION;
      rows = told(read);
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s, %d bytes: median %.1f ms (%.1f – %.1f); %s%n",
        name,
        bytes.length,
        times[runs / 2],
        times[0],
        times[runs - 1],
        rows);
  }

  private static String told(ReadPaper read) {
    return switch (read) {
      case ReadPaper.Read paper ->
          Table.ALL.stream().mapToInt(table -> paper.dossier().rows(table).size()).sum()
              + " rows, unclaimed "
              + paper.shares().unclaimed();
      case ReadPaper.Refused refused -> refused.toString();
    };
  }
}
