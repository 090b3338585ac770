package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The manual of profiles, followed step by step (手引きのとおりに動く). In it, {@code text NAME} is a file to
 * write, {@code diff NAME} an edit of one, {@code sh} are commands with their exit codes, and
 * {@code text} alone is what the last of them says, in part.
 */
class ProfileManualTest {
  private static final Path MANUAL = Path.of("docs/manual/ja/profile.md");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(?<kind>\\w+)(?: (?<file>\\S+))?\\n(?<text>.*?)^```$");
  private static final Pattern COMMAND =
      Pattern.compile("(?<words>[^#]+?)(?:\\s+# 終了コード (?<exit>\\d))?");

  @TempDir private Path folder;

  private int steps;
  private String said = "";

  @Test
  void everyStepDoesWhatTheManualSays() throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(MANUAL));
    while (blocks.find()) {
      String file = blocks.group("file");
      String text = blocks.group("text");
      switch (blocks.group("kind") + (file == null ? "" : " file")) {
        case "text file" -> Files.writeString(folder.resolve(file), text);
        case "diff file" -> edit(folder.resolve(file), text);
        case "sh" -> text.lines().forEach(this::run);
        case "text" -> assertThat(text.lines()).allSatisfy(line -> assertThat(said).contains(line));
        default -> throw new AssertionError("no such step: " + blocks.group());
      }
      steps++;
    }
    assertThat(steps).isGreaterThan(20);
  }

  /** Replaces the lines that are there by those that shall be; they stand once. */
  private static void edit(Path file, String diff) throws IOException {
    String before = side(diff, '-');
    String text = Files.readString(file);
    int at = ("\n" + text).indexOf("\n" + before);
    assertThat(at).as("to edit: " + before).isNotNegative();
    assertThat(("\n" + text).indexOf("\n" + before, at + 1)).as("once: " + before).isNegative();
    Files.writeString(
        file, text.substring(0, at) + side(diff, '+') + text.substring(at + before.length()));
  }

  private static String side(String diff, char sign) {
    return diff.lines()
        .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == sign)
        .map(line -> line.substring(1) + "\n")
        .collect(Collectors.joining());
  }

  private void run(String line) {
    Matcher command = COMMAND.matcher(line);
    assertThat(command.matches()).as(line).isTrue();
    List<String> words = new ArrayList<>(List.of(command.group("words").split(" ")));
    if (words.getFirst().equals("cp")) {
      copy(Path.of(words.get(1)), folder.resolve(words.get(2)));
      return;
    }
    assertThat(words.removeFirst()).isEqualTo("./hakaru");
    words.replaceAll(
        word -> word.matches("\\w+\\.(txt|yaml)") ? folder.resolve(word).toString() : word);
    if (words.getFirst().equals("import")) {
      words.addAll(List.of("--home", folder.resolve("home").toString()));
    }
    Commands.Said answer = Commands.run(words.toArray());
    said = (answer.out() + answer.err()).replace(folder + "/", "");
    String exit = command.group("exit");
    assertThat(answer.exit())
        .as(line + "\n" + said)
        .isEqualTo(exit == null ? 0 : Integer.parseInt(exit));
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
