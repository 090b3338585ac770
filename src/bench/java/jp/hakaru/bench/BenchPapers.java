package jp.hakaru.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;

/**
 * The papers that are measured (計測する文書): those of the invented town, real ones where they are at
 * hand, and large ones made of the town's by repeating its sheets and measures under other codes.
 */
final class BenchPapers {
  static final Municipality BODY = Municipality.example(new MunicipalityCode("992054"), "つむぎ川市");

  private static final Path EXAMPLES = Path.of("src/main/resources/examples");
  private static final Path TOWN = EXAMPLES.resolve("tsumugigawa/papers");
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![0-9-])(?<goal>[1-3])-(?<policy>[1-9])(?=(?:-[1-9])?(?![0-9-]))"
              + "|(?<=^第|\\n第|^基本目標|\\n基本目標)(?<alone>[1-3])(?=章|\\n| )");

  /** Codes have two digits: goals 1 to 90, then further policies of them. */
  private static final int GOALS = 3;

  private static final int ROUNDS_OF_GOALS = 30;
  private static final int POLICIES = 2;

  private BenchPapers() {}

  /** A family of which large papers are made. */
  enum Family {
    /** Evaluation sheets: 18 a round, a page each. */
    F1("tsumugigawa_kensho_r6.txt", 18),
    /** A rolling plan: 6 measures a round, a page each. */
    F4("tsumugigawa_jisshikeikaku_r7.txt", 6);

    private final String file;
    private final int pages;

    Family(String file, int pages) {
      this.file = file;
      this.pages = pages;
    }
  }

  /** The paper called {@code name}; empty where it is not at hand. */
  static Optional<byte[]> find(String name) {
    Path file =
        switch (name) {
          case "example-f4" -> EXAMPLES.resolve("aobano_jisshi_keikaku.txt");
          case "town-f1" -> TOWN.resolve(Family.F1.file);
          case "town-f4" -> TOWN.resolve(Family.F4.file);
          default -> real(name).orElse(Path.of(name));
        };
    return Files.isRegularFile(file) ? Optional.of(bytes(file)) : Optional.empty();
  }

  private static Optional<Path> real(String number) {
    String named = System.getenv("HAKARU_SEEDS");
    Path folder = Path.of(named == null ? "../shared/seeds" : named);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.sorted().toList();
      return all.stream()
          .filter(file -> String.valueOf(file.getFileName()).startsWith(number + "_"))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A paper of at least so many pages. */
  static byte[] large(Family family, int pages) {
    String round = new String(bytes(TOWN.resolve(family.file)), StandardCharsets.UTF_8);
    StringBuilder paper = new StringBuilder();
    for (int made = 0, number = 0; made < pages; made += family.pages, number++) {
      paper.append(shifted(round, number));
    }
    return paper.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String shifted(String round, int number) {
    int goals = GOALS * (number % ROUNDS_OF_GOALS);
    int policies = POLICIES * (number / ROUNDS_OF_GOALS);
    return CODE.matcher(round)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                found.group("alone") == null
                    ? Integer.parseInt(found.group("goal"))
                        + goals
                        + "-"
                        + (Integer.parseInt(found.group("policy")) + policies)
                    : Integer.toString(Integer.parseInt(found.group("alone")) + goals)));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
