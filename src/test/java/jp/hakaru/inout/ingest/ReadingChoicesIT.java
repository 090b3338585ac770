package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Copies of invented papers that lack one cell of a row of figures: where a choice is offered, the
 * whole paper's reading of the other cells is among its options, and choosing it reads these. Where
 * a project's total itself is lost, no option holds: its parts alone are no amount of the record.
 */
final class ReadingChoicesIT {
  private static final Path PAPERS = Path.of("src/test/resources/papers");

  /** What became of the choices of all copies. */
  private static final class Tally {
    private int offered;
    private int held;
    private final List<String> wrong = new ArrayList<>();
  }

  @ParameterizedTest
  @CsvSource({
    "kumoihama_kensho.txt, 110, 100",
    "ashizuki_kensho.txt, 90, 100",
    "harunose_jisshi_keikaku.txt, 40, 65",
    "shiobarano_jisshi_keikaku.txt, 40, 65",
    "shiomachi_jisshi_keikaku.txt, 20, 65"
  })
  void theTruthIsAmongTheOptions(String file, int least, int percent) throws IOException {
    String paper = Files.readString(PAPERS.resolve(file));
    ReadPaper.Read whole = Papers.read(paper, Papers.EXAMPLE);
    Map<String, String> facts = PaperFacts.of(whole.dossier());
    Set<ReadingChoice> known = new HashSet<>(whole.choices());
    List<String> lines = List.of(paper.split("\n", -1));
    Tally tally = new Tally();
    for (int at = 0; at < lines.size(); at++) {
      for (String copy : withACellLess(lines, at)) {
        ReadPaper.Read read = Papers.read(copy, Papers.EXAMPLE);
        for (ReadingChoice choice : read.choices()) {
          if (!known.contains(choice)) {
            judge(copy, choice, facts, tally);
          }
        }
      }
    }
    System.out.println(
        file + ": " + tally.offered + " choices offered, the truth among " + tally.held);
    assertThat(tally.offered).isGreaterThanOrEqualTo(least);
    assertThat(tally.held * 100)
        .describedAs(tally.wrong.toString())
        .isGreaterThanOrEqualTo(tally.offered * percent);
  }

  /** Copies of the paper without one figure of the line, with the columns behind it moved up. */
  private static List<String> withACellLess(List<String> lines, int at) {
    List<String> copies = new ArrayList<>();
    String[] cells = lines.get(at).split("\t", -1);
    for (int cell = 1; cell < cells.length; cell++) {
      if (cells[cell].matches("[0-9０-９,.]+.{0,2}")) {
        List<String> kept = new ArrayList<>(Arrays.asList(cells));
        kept.remove(cell);
        List<String> copy = new ArrayList<>(lines);
        copy.set(at, String.join("\t", kept));
        copies.add(String.join("\n", copy));
      }
    }
    return copies;
  }

  private static void judge(
      String copy, ReadingChoice choice, Map<String, String> facts, Tally tally) {
    tally.offered++;
    Map<String, String> unchosen = PaperFacts.of(Papers.read(copy, Papers.EXAMPLE).dossier());
    boolean held = false;
    for (ReadingChoice.Option option : choice.options()) {
      ChosenReadings chosen = new ChosenReadings(Map.of(choice.place(), option.key()));
      Map<String, String> read =
          new HashMap<>(PaperFacts.of(Papers.read(copy, Papers.EXAMPLE, chosen).dossier()));
      boolean more = read.size() > unchosen.size();
      held |= more && facts.entrySet().containsAll(read.entrySet());
    }
    tally.held += held ? 1 : 0;
    if (!held) {
      tally.wrong.add(choice.toString());
    }
  }
}
