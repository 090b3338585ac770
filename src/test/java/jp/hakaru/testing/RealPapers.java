package jp.hakaru.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The real papers that acceptance reads (実在の文書), where this machine has them. */
public final class RealPapers {
  private RealPapers() {}

  /** The folder named by {@code HAKARU_SEEDS}, else {@code ../shared/seeds}. */
  static Optional<Path> folder() {
    String named = System.getenv("HAKARU_SEEDS");
    Path folder = named == null ? Path.of("..", "shared", "seeds") : Path.of(named);
    return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }

  /** The paper whose file name begins with {@code prefix}. */
  public static Path find(String prefix) {
    Path folder =
        folder()
            .orElseThrow(
                () -> new IllegalStateException("no folder of papers; use @NeedsRealPapers"));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no paper " + prefix + " in " + folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] bytes(String prefix) {
    try {
      return Files.readAllBytes(find(prefix));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
