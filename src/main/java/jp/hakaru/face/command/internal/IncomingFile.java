package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.ingest.Ingest;

/** A file that is to be read as a paper (読み取る文書のファイル). */
final class IncomingFile {
  private IncomingFile() {}

  /** Why {@code file}, which is no package, cannot be read; empty where it can. */
  static Optional<String> refusal(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return Optional.of(Messages.say("import.folder", file));
    } else if (!Files.isRegularFile(file)) {
      return Optional.of(Messages.say("import.absent", file));
    } else if (!Files.isReadable(file)) {
      return Optional.of(Messages.say("import.unreadable", file));
    } else if (PackageReader.isDamagedArchive(file)) {
      return Optional.of(Messages.ENTRY.damagedArchive(file));
    }
    long most = Ingest.largest(start(file));
    return Files.size(file) > most
        ? Optional.of(Messages.ENTRY.tooLarge(file, Files.size(file), most))
        : Optional.empty();
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Ingest.TELLING);
    }
  }
}
