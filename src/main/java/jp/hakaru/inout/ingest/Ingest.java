package jp.hakaru.inout.ingest;

import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.ingest.internal.ReadingLine;
import jp.hakaru.inout.ingest.internal.source.intake.Intake;

/**
 * Reads papers (文書の取り込み): bytes to a dossier with claims. Pure: touches no database and no file,
 * keeps nothing between papers, and may be used by several threads.
 */
public final class Ingest {
  /** Most bytes of a paper of text that are read; a larger one is refused. */
  public static final long LARGEST = Intake.LARGEST_TEXT;

  /** How many first bytes of a file tell what it is. */
  public static final int TELLING = Intake.TELLING;

  private final ReadingLine line;

  /**
   * Most bytes that are read of a file that begins with {@code start}: a PDF or a Word file holds
   * pictures and type besides its text.
   */
  public static long largest(byte[] start) {
    return Intake.largest(start);
  }

  /** Reads papers with the profiles that come with Hakaru. */
  public Ingest(Municipalities register) {
    this.line = ReadingLine.bundled(register);
  }

  /** Reads papers with {@code profile} alone. */
  public Ingest(Municipalities register, OwnProfile profile) {
    this.line = profile.line(register);
  }

  /**
   * Reads {@code source} as a paper of the body that {@code body} names or its text tells. The same
   * bytes of the same body always make the same dossier.
   */
  public ReadPaper read(PaperSource source, BodyChoice body) {
    return read(source, body, ChosenReadings.NONE);
  }

  /** As above, once a person chose where several readings stand. */
  public ReadPaper read(PaperSource source, BodyChoice body, ChosenReadings chosen) {
    return line.read(source, body, chosen);
  }
}
