package jp.hakaru.inout.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.kernel.Municipality;

/** Damaged copies of a paper (傷んだ写し), each read and compared with what the whole paper says. */
final class DamagedCopies {
  private final Municipality body;
  private final String paper;
  private final List<String> lines;
  private final int stride;
  private final Map<String, String> facts;
  private int copies;

  /**
   * @param stride every how-manieth copy is read; 1 for all
   */
  DamagedCopies(String paper, Municipality body, int stride) {
    this.paper = paper;
    this.body = body;
    this.lines = List.of(paper.split("\n", -1));
    this.stride = stride;
    this.facts = PaperFacts.of(Papers.read(paper, body).dossier());
  }

  /** How many copies were read so far. */
  int copies() {
    return copies;
  }

  /** What is wrong in the copies that lack one line. */
  List<String> withALineLess() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at += stride) {
      if (!lines.get(at).isBlank()) {
        List<String> less = new ArrayList<>(lines);
        less.remove(at);
        compare("line " + (at + 1) + " removed", less, wrong);
      }
    }
    return wrong;
  }

  /** What is wrong in the copies of which one line is blank. */
  List<String> withALineBlank() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at += stride) {
      if (!lines.get(at).isBlank()) {
        compare("line " + (at + 1) + " blanked", with(at, List.of("")), wrong);
      }
    }
    return wrong;
  }

  /** What is wrong in the copies that print one line twice. */
  List<String> withALineTwice() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at += stride) {
      if (!lines.get(at).isBlank()) {
        List<String> more = new ArrayList<>(lines);
        more.add(at, lines.get(at));
        compare("line " + (at + 1) + " doubled", more, wrong);
      }
    }
    return wrong;
  }

  /** What is wrong in the copies that lack one cell, or have it blank. */
  List<String> withACellLessOrBlank() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String[] cells = lines.get(at).split("\t", -1);
      for (int cell = 0; cell < cells.length && cells.length > 1; cell++) {
        if (cells[cell].isBlank() || (at * 3 + cell) % stride != 0) {
          continue;
        }
        List<String> kept = new ArrayList<>(List.of(cells));
        kept.remove(cell);
        compare("L" + (at + 1) + " cell " + cell + " dropped", with(at, kept), wrong);
        List<String> blanked = new ArrayList<>(List.of(cells));
        blanked.set(cell, "");
        compare("L" + (at + 1) + " cell " + cell + " blanked", with(at, blanked), wrong);
      }
    }
    return wrong;
  }

  /** What is wrong in the copies that have a cell more. */
  List<String> withACellMore() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String[] cells = lines.get(at).split("\t", -1);
      for (int cell = 1; cell <= cells.length && cells.length > 1; cell++) {
        if ((at * 5 + cell) % stride == 0) {
          List<String> more = new ArrayList<>(List.of(cells));
          more.add(cell, "7");
          compare("L" + (at + 1) + " cell " + cell + " added", with(at, more), wrong);
        }
      }
    }
    return wrong;
  }

  /** What is wrong in the copies that have the end of a page between two lines. */
  List<String> withAPageBetween() {
    List<String> wrong = new ArrayList<>();
    for (int at = 1; at < lines.size(); at += stride) {
      List<String> more = new ArrayList<>(lines);
      more.addAll(at, List.of("", "- 3 -", ""));
      compare("page before line " + (at + 1), more, wrong);
    }
    return wrong;
  }

  /**
   * What is wrong in a copy whose lines without cells are wrapped after {@code width} characters.
   */
  List<String> wrapped(int width) {
    List<String> wrong = new ArrayList<>();
    List<String> wrapped = new ArrayList<>();
    for (String line : lines) {
      boolean label = line.indexOf('※') >= 0;
      for (int from = 0; from == 0 || from < line.length(); from += width) {
        boolean whole = label || line.indexOf('\t') >= 0;
        wrapped.add(whole ? line : line.substring(from, Math.min(line.length(), from + width)));
        if (whole) {
          break;
        }
      }
    }
    compare("wrapped at " + width, wrapped, wrong);
    return wrong;
  }

  /** What is wrong in the copies that end early. */
  List<String> cutAnywhere() {
    List<String> wrong = new ArrayList<>();
    for (int end = paper.length() - 1; end > 600; end -= 7 * stride) {
      compare("cut at " + end, List.of(paper.substring(0, end)), wrong);
    }
    return wrong;
  }

  private List<String> with(int at, List<String> cells) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(at, String.join("\t", cells));
    return changed;
  }

  private void compare(String what, List<String> changed, List<String> wrong) {
    copies++;
    ReadPaper read = Papers.any(String.join("\n", changed).getBytes(StandardCharsets.UTF_8), body);
    if (read instanceof ReadPaper.Read done) {
      PaperFacts.of(done.dossier())
          .forEach((key, value) -> {
            if (!value.equals(facts.get(key))) {
              wrong.add(what + ": " + key + " = " + value + ", was " + facts.get(key));
            }
          });
    }
  }
}
