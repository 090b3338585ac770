package jp.hakaru.inout.exchange.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A package as a folder (フォルダーのパッケージ). Hidden files are no part of it. */
final class FolderFiles implements PackageFiles {
  private final Path folder;
  private final Set<String> names;
  private final Limited.Budget budget = new Limited.Budget();

  /**
   * @param strict whether every file in the folder must belong to the package
   */
  FolderFiles(Path folder, boolean strict) throws IOException {
    this.folder = folder;
    this.names = strict ? namesIn(folder) : Set.of();
  }

  private static Set<String> namesIn(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.startsWith("."))
          .forEach(names::add);
    }
    return names;
  }

  @Override
  public Optional<String> danger() {
    return names.size() > MOST_FILES
        ? Optional.of(names.size() + " > " + MOST_FILES)
        : Optional.empty();
  }

  @Override
  public Set<String> names() {
    return names;
  }

  @Override
  public boolean has(String name) {
    return Files.isRegularFile(folder.resolve(name));
  }

  @Override
  public InputStream open(String name) throws IOException {
    return new Limited(Files.newInputStream(folder.resolve(name)), budget);
  }

  @Override
  public void close() {
    // a folder holds nothing open
  }
}
