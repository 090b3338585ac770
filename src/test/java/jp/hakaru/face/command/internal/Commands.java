package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Commands run in this very process, with what they said. */
final class Commands {
  private Commands() {}

  record Said(int exit, String out, String err) {}

  static Said run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        HakaruCommand.run(
            new PrintWriter(out),
            new PrintWriter(err),
            Stream.of(args).map(Object::toString).toArray(String[]::new));
    return new Said(exit, out.toString(), err.toString());
  }

  /** The files of an export of {@code home}, by name; of several bodies, below their codes. */
  static Map<String, String> export(Path home) {
    Path folder = home.resolveSibling(home.getFileName() + "-package");
    Said said = run("export", "--home", home, "--out", folder);
    if (said.exit() != 0) {
      throw new IllegalStateException("export failed: " + said);
    }
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
