package jp.hakaru.guard;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Compiler and formatter of the build, run on one file in a process of their own (検査の実行). */
final class ForkedTool {
  /** {@code output} is all that the tool said. */
  record Result(int exit, String output) {}

  private ForkedTool() {}

  /** The class path of the tests, which holds the checkers themselves. */
  static String classPath() {
    return System.getProperty("java.class.path");
  }

  static List<String> jars() {
    return Arrays.stream(classPath().split(File.pathSeparator))
        .map(entry -> Path.of(entry).getFileName().toString())
        .toList();
  }

  /** Compiles {@code source} as the build compiles production code. */
  static Result compile(Pom pom, Path source, Path target) {
    Stream<String> fixed =
        Stream.of(
            "--release",
            pom.release(),
            "-processorpath",
            classPath(),
            "-classpath",
            classPath(),
            "-d",
            target.toString(),
            source.toString());
    return run("javac", Stream.concat(pom.compilerArguments().stream(), fixed));
  }

  /** Asks the formatter whether {@code source} would change; exit 1 when it would. */
  static Result checkFormat(Path source) {
    Stream<String> exports =
        Stream.of("api", "code", "file", "parser", "tree", "util")
            .map(name -> "--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    return run(
        "java",
        Stream.concat(
            exports,
            Stream.of(
                "-cp",
                classPath(),
                "com.google.googlejavaformat.java.Main",
                "--dry-run",
                "--set-exit-if-changed",
                source.toString())));
  }

  private static Result run(String program, Stream<String> arguments) {
    Path binary = Path.of(System.getProperty("java.home"), "bin", program);
    try {
      Process process =
          new ProcessBuilder(Stream.concat(Stream.of(binary.toString()), arguments).toList())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(program + " did not run", e);
    }
  }
}
