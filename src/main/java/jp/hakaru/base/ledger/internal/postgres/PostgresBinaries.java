package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The programs of one PostgreSQL (PostgreSQL 実行ファイル): those bundled with Hakaru, or installed ones.
 */
public final class PostgresBinaries {
  private static final Pattern MAJOR = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  private final Path bin;
  private final int major;

  private PostgresBinaries(Path bin, int major) {
    this.bin = bin;
    this.major = major;
  }

  /**
   * The bundled programs, unpacked into {@code cache} on first use; about two seconds then, nothing
   * afterwards. Several processes may do so at once.
   *
   * @throws PostgresHomeException when there is no archive for this platform or the cache cannot be
   *     written
   */
  public static PostgresBinaries bundled(Path cache) {
    try {
      return installed(BinaryArchive.ofThisPlatform().unpackedIn(cache).resolve("bin"));
    } catch (IOException problem) {
      throw PostgresHomeException.failure(
          "PostgreSQL could not be unpacked into " + cache + " (" + problem + ")",
          "a folder that can be written",
          "Name another one in HAKARU_CACHE.",
          problem);
    }
  }

  /** The bundled programs, in the cache of this user. */
  public static PostgresBinaries bundled() {
    return bundled(userCache(System.getenv(), Path.of(System.getProperty("user.home"))));
  }

  /**
   * Programs that are there already.
   *
   * @param binDir the folder of {@code postgres} and {@code initdb}, as {@code
   *     /usr/lib/postgresql/15/bin}
   * @throws PostgresHomeException when they are not there or do not run
   */
  public static PostgresBinaries installed(Path binDir) {
    Path bin = binDir.toAbsolutePath();
    for (String name : List.of("postgres", "initdb")) {
      if (!Files.isExecutable(bin.resolve(name))) {
        throw PostgresHomeException.refusal(
            "no program " + bin.resolve(name),
            "a folder with postgres and initdb",
            "Install PostgreSQL or name its bin folder.");
      }
    }
    return new PostgresBinaries(bin, askMajor(bin));
  }

  /**
   * Where this user keeps unpacked programs: HAKARU_CACHE, XDG_CACHE_HOME/hakaru, ~/.cache/hakaru.
   */
  static Path userCache(Map<String, String> environment, Path userHome) {
    String own = environment.getOrDefault("HAKARU_CACHE", "");
    if (!own.isBlank()) {
      return Path.of(own);
    }
    String common = environment.getOrDefault("XDG_CACHE_HOME", "");
    return (common.isBlank() ? userHome.resolve(".cache") : Path.of(common)).resolve("hakaru");
  }

  /** The major version, as 18. */
  public int major() {
    return major;
  }

  Path bin() {
    return bin;
  }

  String program(String name) {
    return bin.resolve(name).toString();
  }

  private static int askMajor(Path bin) {
    String program = bin.resolve("postgres").toString();
    try {
      Program.Outcome outcome = Program.run(List.of(program, "-V"));
      Matcher matcher = MAJOR.matcher(outcome.output());
      if (outcome.succeeded() && matcher.find()) {
        return Integer.parseInt(matcher.group(1));
      }
      throw PostgresHomeException.failure(
          program + " -V printed \"" + outcome.output() + "\"",
          "postgres (PostgreSQL) and a version",
          "Check that the programs are whole and made for this machine.");
    } catch (IOException problem) {
      throw PostgresHomeException.failure(
          program + " does not run (" + problem.getMessage() + ")",
          "a program made for this machine",
          "Delete the unpacked folder, or install PostgreSQL.",
          problem);
    }
  }
}
