package jp.hakaru.face.command.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the record of this command lives (保存先). */
final class HomeOption {
  @Option(names = "--home", paramLabel = "DIR", descriptionKey = "home")
  private @Nullable Path home;

  /**
   * The folder given, else that of {@code HAKARU_HOME}, else {@code fallback} in the user's data.
   */
  Path folder(String fallback) {
    if (home != null) {
      if (home.toString().isBlank()) {
        throw new WrongUse(Messages.say("home.blank"));
      }
      return home.toAbsolutePath();
    }
    String named = System.getenv("HAKARU_HOME");
    if (named != null && !named.isBlank()) {
      return Path.of(named).toAbsolutePath();
    }
    String data = System.getenv("XDG_DATA_HOME");
    Path base =
        data != null && !data.isBlank()
            ? Path.of(data)
            : Path.of(System.getProperty("user.home"), ".local", "share");
    return base.resolve(fallback).toAbsolutePath();
  }

  Path folder() {
    return folder("hakaru");
  }

  /** {@link #folder()} where there is something in it; {@link WrongUse} else. */
  Path existingFolder() {
    Path folder = folder();
    if (!isHome(folder)) {
      throw new WrongUse(Messages.say("home.absent", folder));
    }
    return folder;
  }

  /** Whether {@code folder} is a home: one with its own database, or one of an outer server. */
  static boolean isHome(Path folder) {
    return Files.isDirectory(folder.resolve("data"))
        || Files.isRegularFile(folder.resolve("server"));
  }
}
