package jp.hakaru.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading alone, bytes to dossier, of a document in a warm process (読み取りの時間). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class ParseBench {
  /** The paper: one of the examples, or the number of a real one. */
  @Param({"example-f4", "town-f4", "town-f1"})
  public String paper = "";

  private PaperSource source = new PaperSource("", new byte[0]);
  private final Ingest ingest = new Ingest(Municipalities.bundled());
  private final BodyChoice body = new BodyChoice(Optional.of(BenchPapers.BODY), true, List.of());

  /** Takes the paper into memory. */
  @Setup
  public void open() {
    byte[] bytes =
        BenchPapers.find(paper)
            .orElseThrow(() -> new IllegalStateException("no paper " + paper + " at hand"));
    source = new PaperSource(paper + ".txt", bytes);
    if (!(ingest.read(source, body) instanceof ReadPaper.Read)) {
      throw new IllegalStateException(paper + " is refused: " + ingest.read(source, body));
    }
  }

  @Benchmark
  public ReadPaper read() {
    return ingest.read(source, body);
  }
}
