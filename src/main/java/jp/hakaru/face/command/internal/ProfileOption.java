package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.ProfileProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With which profile a command reads papers (プロファイルの指定). */
final class ProfileOption {
  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "profile")
  private @Nullable Path file;

  /**
   * The profile given; empty where Hakaru's own choose; {@link WrongUse} when the file is no
   * profile.
   */
  Optional<OwnProfile> profile() throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    return switch (ProfileSource.load(file)) {
      case OwnProfile.Usable(OwnProfile profile) -> Optional.of(profile);
      case OwnProfile.Faulty(List<ProfileProblem> problems) ->
          throw new WrongUse(
              Messages.PROFILES.say(file, problems).stream()
                  .collect(Collectors.joining(System.lineSeparator())));
    };
  }
}
