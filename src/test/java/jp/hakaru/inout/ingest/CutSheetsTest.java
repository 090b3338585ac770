package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sheets cut behind each of their lines (行末で切れた調書): where the text ends inside a sheet, that is
 * said. In the first sheet of a kind it can be said up to its table; behind it nothing tells what
 * is still to come.
 */
final class CutSheetsTest {
  private static final Pattern BETWEEN =
      Pattern.compile("[0-9]+|- [0-9]+ -|.*(?:事業の検証|施策評価シート|要求調書（検証）).*");

  @ParameterizedTest
  @CsvSource({"kumoihama_kensho.txt, 52, 91, 98", "ashizuki_kensho.txt, 58, 78, 155"})
  void anEndInsideASheetIsSaid(String file, int from, int to, int further) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/papers", file));
    List<String> untold = new ArrayList<>();
    int told = 0;
    for (int end = from; end < lines.size(); end++) {
      boolean inside = end <= to || end >= further;
      if (!inside || lines.get(end - 1).isBlank() || isEndOfSheet(lines, end)) {
        continue;
      }
      String text = String.join("\n", lines.subList(0, end)) + "\n";
      if (Papers.read(text, Papers.EXAMPLE).cutInsideBlock()) {
        told++;
      } else {
        untold.add(end + " " + lines.get(end - 1));
      }
    }
    assertThat(untold).isEmpty();
    assertThat(told).isGreaterThan(100);
  }

  /** Whether the line, or the next that is not blank, stands between two sheets. */
  private static boolean isEndOfSheet(List<String> lines, int end) {
    String next =
        lines.subList(end, lines.size()).stream()
            .filter(line -> !line.isBlank())
            .findFirst()
            .orElse("1");
    return BETWEEN.matcher(lines.get(end - 1).strip()).matches()
        || BETWEEN.matcher(next.strip()).matches();
  }
}
