package jp.hakaru.inout.ingest.internal.source.intake;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import jp.hakaru.inout.ingest.internal.source.pdf.PdfSource;
import jp.hakaru.inout.ingest.internal.source.word.WordSource;

/** Step 1, source: bytes to lines, or why they are none (入力の判定). Work is bounded by the limits. */
public final class Intake {
  /** Most bytes of a text that are read: some 1.4 million characters, over 500 printed pages. */
  public static final long LARGEST_TEXT = 4L * 1024 * 1024;

  /** Most bytes of a PDF or a Word file: they hold pictures and type as well. */
  static final long LARGEST_FILE = 64L * 1024 * 1024;

  /** How many first bytes tell a PDF or a Word file. */
  public static final int TELLING = 1024;

  /** No paper prints a longer line. */
  private static final int LONGEST_LINE = 100_000;

  private Intake() {}

  /** Most bytes of a file that begins with {@code bytes}. */
  public static long largest(byte[] bytes) {
    return PdfSource.isPdf(bytes) || FileKinds.isZip(bytes) ? LARGEST_FILE : LARGEST_TEXT;
  }

  /** The lines of {@code bytes}. */
  public static Sourced of(byte[] bytes) {
    if (bytes.length == 0) {
      return new Sourced.No(new ReadPaper.Empty());
    }
    long most = largest(bytes);
    if (bytes.length > most) {
      return new Sourced.No(new ReadPaper.TooLarge(bytes.length, most));
    }
    Sourced sourced = read(bytes);
    if (sourced instanceof Sourced.Taken taken) {
      Optional<Line> noise = firstNoise(taken.all());
      if (noise.isPresent()) {
        return new Sourced.No(new ReadPaper.Noise(noise.get().anchor()));
      }
    }
    return sourced;
  }

  private static Sourced read(byte[] bytes) {
    if (PdfSource.isPdf(bytes)) {
      return PdfSource.read(bytes);
    }
    Optional<FileKinds.Found> found = FileKinds.of(bytes);
    if (found.isEmpty()) {
      return text(bytes);
    }
    return switch (found.get()) {
      case FileKinds.Found(ReadPaper.FileKind kind, FileKinds.State state) ->
          switch (state) {
            case WHOLE ->
                kind == ReadPaper.FileKind.WORD
                    ? WordSource.read(bytes)
                    : new Sourced.No(new ReadPaper.OtherFile(kind));
            case LOCKED -> new Sourced.No(new ReadPaper.Locked(kind));
            case DAMAGED -> new Sourced.No(new ReadPaper.Damaged(kind));
          };
    };
  }

  private static Sourced text(byte[] bytes) {
    return switch (Encodings.decode(bytes)) {
      case Encodings.No(ReadPaper.Refused why) -> new Sourced.No(why);
      case Encodings.Text(String text, boolean cut) ->
          text.isBlank()
              ? new Sourced.No(new ReadPaper.Empty())
              : new Sourced.Taken(
                  Lines.of(text.replace('\f', ' ')), cut, text.endsWith("\n"), List.of());
    };
  }

  /** The first line that makes no sense. */
  private static Optional<Line> firstNoise(List<Line> lines) {
    long all = 0;
    long strange = 0;
    for (Line line : lines) {
      if (line.raw().length() > LONGEST_LINE) {
        return Optional.of(line);
      }
      all += line.raw().length();
      strange += strange(line.raw());
      if (strange > 20 && strange * 20 > all) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private static int strange(String text) {
    int strange = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      strange += Encodings.isStrange(text.codePointAt(at)) ? 1 : 0;
    }
    return strange;
  }
}
