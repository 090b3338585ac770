package jp.hakaru.inout.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Municipality;

/**
 * Damaged copies of a paper whose texts go over several lines (傷んだ写し). What a copy cannot show is
 * no fault: a text or name that lacks the line, or its cell of the line, that was taken out of its
 * middle; paths, levels and ids, which follow from what else stands in the copy; the title of a
 * plan that prints none.
 */
final class DamagedPages {
  /** The node by which an indicator or project is named, and its own name. */
  private static final Pattern OWNED =
      Pattern.compile("\\|(?<owner>n[^|]*|null)\\|(?<name>[^|.]+)");

  private static final Pattern PATH = Pattern.compile("\\|n\\d{1,2}[|.]");

  private final Municipality body;
  private final List<String> lines;
  private final int stride;
  private final Map<String, String> facts;
  private int copies;

  /**
   * @param stride every how-manieth copy is read; 1 for all
   */
  DamagedPages(String paper, Municipality body, int stride) {
    this.body = body;
    this.lines = List.of(paper.split("\n", -1));
    this.stride = stride;
    this.facts = PaperFacts.of(Papers.read(paper, body).dossier());
  }

  /** How many copies were read so far. */
  int copies() {
    return copies;
  }

  List<String> withALineLess() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at += stride) {
      int filled = filled(at);
      if (filled >= 0) {
        List<String> less = new ArrayList<>(lines);
        String taken = less.remove(filled);
        compare("line " + (filled + 1) + " removed", less, taken, wrong);
      }
    }
    return wrong;
  }

  /** The next filled line; with a stride of 1 the line itself or none. */
  private int filled(int from) {
    for (int at = from; at < Math.min(lines.size(), from + stride); at++) {
      if (!lines.get(at).isBlank()) {
        return at;
      }
    }
    return -1;
  }

  List<String> withALineBlank() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at += stride) {
      int filled = filled(at);
      if (filled >= 0) {
        List<String> blanked = new ArrayList<>(lines);
        String taken = blanked.set(filled, "");
        compare("line " + (filled + 1) + " blank", blanked, taken, wrong);
      }
    }
    return wrong;
  }

  List<String> withALineTwice() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at += stride) {
      int filled = filled(at);
      if (filled >= 0) {
        List<String> more = new ArrayList<>(lines);
        more.add(filled, lines.get(filled));
        compare("line " + (filled + 1) + " twice", more, "", wrong);
      }
    }
    return wrong;
  }

  List<String> withAPageBetween() {
    List<String> wrong = new ArrayList<>();
    for (int at = 1; at < lines.size(); at += stride) {
      List<String> more = new ArrayList<>(lines);
      more.addAll(at, List.of("", "- 3 -", ""));
      compare("page before line " + (at + 1), more, "", wrong);
    }
    return wrong;
  }

  private void compare(String what, List<String> changed, String taken, List<String> wrong) {
    copies++;
    ReadPaper read = Papers.any(String.join("\n", changed).getBytes(StandardCharsets.UTF_8), body);
    if (read instanceof ReadPaper.Read done) {
      Map<String, String> found = PaperFacts.of(done.dossier());
      found.forEach((key, value) -> {
        if (!value.equals(facts.get(key)) && !isUnseen(key, value, taken)) {
          wrong.add(what + ": " + key + " = " + value + ", was " + facts.get(key));
        }
      });
    }
  }

  private boolean isUnseen(String key, String value, String taken) {
    boolean sameElsewhere = key.startsWith("indicator") && isOfOwner(key, value);
    return key.endsWith(".path")
        || key.endsWith(".level")
        || key.endsWith(".relisted_from")
        || ((key.startsWith("act|") || key.startsWith("plan|")) && isOfPlan(key, value))
        || isShorterPath(key, value)
        || sameElsewhere
        || isOfLostProject(key, value)
        || isShortened(key + value, taken);
  }

  /** Whether it is what the paper says of its plan, or what is said where it prints no title. */
  private boolean isOfPlan(String key, String value) {
    return Set.of("基本計画", "BASIC").contains(value)
        || key.endsWith(".title_inferred")
        || facts.entrySet().stream()
            .anyMatch(fact ->
                (fact.getKey().startsWith("act|") || fact.getKey().startsWith("plan|"))
                    && fact.getValue().equals(value));
  }

  /**
   * Whether it is said of a node whose code stands once in the copy, so that its path is shorter.
   */
  private boolean isShorterPath(String key, String value) {
    Matcher own = PATH.matcher(key);
    return own.find()
        && facts.entrySet().stream()
            .filter(fact -> fact.getValue().equals(value))
            .flatMap(fact ->
                Stream.of(
                    fact.getKey().replaceAll("\\|n[^|]*/(?=[^|/]+[|.])", "|n"),
                    fact.getKey().replaceAll("\\|n[^|]*/(?=[^|/]+[.])", "|n")))
            .anyMatch(key::equals);
  }

  /**
   * Whether it is said of an indicator of several nodes, which is named by any of them: as of the
   * indicator, by a node that has it in the whole paper.
   */
  private boolean isOfOwner(String key, String value) {
    Matcher owned = OWNED.matcher(key);
    if (!owned.find()) {
      return false;
    }
    String owner = "|" + owned.group("name") + "|" + owned.group("owner") + ".owner_kind";
    return facts.keySet().stream().anyMatch(fact -> fact.endsWith(owner))
        && facts.entrySet().stream()
            .anyMatch(fact ->
                unplaced(fact.getKey()).equals(unplaced(key)) && fact.getValue().equals(value));
  }

  private static String unplaced(String key) {
    return OWNED.matcher(key).replaceAll("|$2");
  }

  /** Whether it is said of a project of which the copy lacks the place that is its own. */
  private boolean isOfLostProject(String key, String value) {
    Matcher owned = OWNED.matcher(key);
    return key.startsWith("project")
        && owned.find()
        && owned.group("owner").equals("null")
        && facts.entrySet().stream()
            .anyMatch(fact ->
                unplaced(fact.getKey()).equals(unplaced(key)) && fact.getValue().equals(value));
  }

  /**
   * Whether a text of the whole paper without what the lost line held of it stands in {@code fact}:
   * the line, or where it is of two columns one of its cells.
   */
  private boolean isShortened(String fact, String taken) {
    return Stream.concat(Stream.of(taken), Stream.of(taken.split("\\t|[\\s　]{2,}")))
        .map(part -> part.replaceAll("[\\s　]", "").replaceAll("^[▪◆]|★.*$", ""))
        .filter(lost -> !lost.isEmpty())
        .anyMatch(lost ->
            facts.values().stream()
                .filter(whole -> whole.length() > lost.length())
                .anyMatch(whole -> isWithout(whole, lost, fact)));
  }

  private static boolean isWithout(String whole, String lost, String fact) {
    for (int at = whole.indexOf(lost); at >= 0; at = whole.indexOf(lost, at + 1)) {
      if (fact.contains(whole.substring(0, at) + whole.substring(at + lost.length()))) {
        return true;
      }
    }
    return false;
  }
}
