package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hakaru.cycle.check.Checker;

/** The words that a body adds to the dictionary (自治体の語): a file of its home, one a line. */
record CheckWords(List<String> words) {
  static final String FILE = "check-words.txt";

  CheckWords {
    words = List.copyOf(words);
  }

  /** Those of the home {@code folder}; none where it has no such file. */
  static CheckWords in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return new CheckWords(Files.isRegularFile(file) ? Files.readAllLines(file) : List.of());
  }

  Checker checker() {
    return Checker.withWords(words);
  }
}
