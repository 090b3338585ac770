package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.PaperSource;

/** Files of profiles and papers that are read without a record (記録を使わない読み取りの入力). */
final class ProfileSource {
  private ProfileSource() {}

  /** The profile in {@code file}, or what is wrong with it; {@link WrongUse} without a file. */
  static OwnProfile.Loaded load(Path file) throws IOException {
    refuse(file, OwnProfile.LARGEST);
    return OwnProfile.load(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  /** The paper in {@code file}; {@link WrongUse} without a file. */
  static PaperSource paper(Path file) throws IOException {
    refuse(file, Ingest.LARGEST);
    return new PaperSource(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  private static void refuse(Path file, long most) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse(Messages.say("import.absent", file));
    } else if (!Files.isReadable(file)) {
      throw new WrongUse(Messages.say("import.unreadable", file));
    } else if (Files.size(file) > most) {
      throw new WrongUse(Messages.say("profile.too_large", file, Files.size(file), most));
    }
  }
}
