package jp.hakaru.inout.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Municipality;

/**
 * Damaged copies of a paper whose texts go over several lines (傷んだ写し). What a copy cannot show is
 * no fault: a text or name that lacks the line, or its cell of the line, that was taken out of its
 * middle; the further sentences of a text where the copy ends; paths, levels and ids, which follow
 * from what else stands in the copy; the title of a plan that prints none.
 */
final class DamagedPages {
  /** The node by which an indicator or project is named, and its own name. */
  private static final Pattern OWNED =
      Pattern.compile("\\|(?<owner>n[^|]*|null)\\|(?<name>[^|.]+)");

  /** What is printed of a value, of which nothing can be lost unseen. */
  private static final Pattern FIGURE =
      Pattern.compile("\\.(?:baseline|target|amount)_\\w+$|^indicator_value");

  private static final String CUT = "cut at ";

  private static final Pattern SENTENCES = Pattern.compile("[^|]+。(?=\\|)");

  private static final Pattern PATH = Pattern.compile("\\|n(?<path>[^|.]+)(?=[|.])");

  /** A damaged copy: what was done to it, what it says, what was taken out of it. */
  record Copy(String what, List<String> lines, String taken) {
    boolean isCut() {
      return what.startsWith(CUT);
    }

    String text() {
      return String.join("\n", lines);
    }
  }

  /** What else the copies of a family cannot show. */
  @FunctionalInterface
  interface Unseen {
    /** Whether {@code value}, other than in {@code facts}, is what {@code copy} says. */
    boolean isUnseen(String key, String value, Copy copy, Map<String, String> facts);
  }

  private final Ingest ingest;
  private final Municipality body;
  private final Unseen family;
  private final List<String> lines;
  private final int stride;
  private final Map<String, String> facts;
  private final AtomicInteger copies = new AtomicInteger();

  /**
   * @param stride every how-manieth copy is read; 1 for all
   */
  DamagedPages(String paper, Municipality body, int stride) {
    this(paper, body, stride, Papers.withAllProfiles(), (key, value, copy, facts) -> false);
  }

  /**
   * @param ingest what reads the copies
   * @param family what else they cannot show
   */
  DamagedPages(String paper, Municipality body, int stride, Ingest ingest, Unseen family) {
    this.ingest = ingest;
    this.body = body;
    this.family = family;
    this.lines = List.of(paper.split("\n", -1));
    this.stride = stride;
    this.facts = PaperFacts.of(Papers.read(paper, body).dossier());
  }

  /** How many copies were read so far. */
  int copies() {
    return copies.get();
  }

  /** What is wrong in the copies that lack one line. */
  List<String> withALineLess() {
    return compared(
        filledLines()
            .mapToObj(at -> {
              List<String> less = new ArrayList<>(lines);
              String taken = less.remove(at);
              return new Copy("line " + (at + 1) + " removed", less, taken);
            }));
  }

  /** The lines to damage: of each stride the first that is filled. */
  private IntStream filledLines() {
    return IntStream.iterate(0, at -> at < lines.size(), at -> at + stride)
        .flatMap(from ->
            IntStream.range(from, Math.min(lines.size(), from + stride))
                .filter(at -> !lines.get(at).isBlank())
                .limit(1));
  }

  /** What is wrong in the copies of which one line is blank. */
  List<String> withALineBlank() {
    return compared(
        filledLines()
            .mapToObj(at -> {
              List<String> blanked = new ArrayList<>(lines);
              String taken = blanked.set(at, "");
              return new Copy("line " + (at + 1) + " blank", blanked, taken);
            }));
  }

  /** What is wrong in the copies that print one line twice. */
  List<String> withALineTwice() {
    return compared(
        filledLines()
            .mapToObj(at -> {
              List<String> more = new ArrayList<>(lines);
              more.add(at, lines.get(at));
              return new Copy("line " + (at + 1) + " twice", more, "");
            }));
  }

  /** What is wrong in the copies that have the end of a page between two lines. */
  List<String> withAPageBetween() {
    return compared(
        IntStream.iterate(1, at -> at < lines.size(), at -> at + stride)
            .mapToObj(at -> {
              List<String> more = new ArrayList<>(lines);
              more.addAll(at, List.of("", "- 3 -", ""));
              return new Copy("page before line " + (at + 1), more, "");
            }));
  }

  /**
   * What is wrong in the copies that end early, within a line or behind it, but for its first
   * third: so little of a paper does not show the form of its pages.
   */
  List<String> cutAnywhere() {
    return cutDownTo(String.join("\n", lines).length() / 3);
  }

  /** What is wrong in the copies that end early, of more than {@code least} characters. */
  List<String> cutDownTo(int least) {
    String paper = String.join("\n", lines);
    return compared(
        IntStream.iterate(paper.length() - 1, end -> end > least, end -> end - 7 * stride)
            .mapToObj(end -> new Copy(CUT + end, List.of(paper.substring(0, end)), "")));
  }

  private List<String> compared(Stream<Copy> damaged) {
    return damaged
        .parallel()
        .flatMap(copy -> wrong(copy).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private List<String> wrong(Copy copy) {
    copies.incrementAndGet();
    PaperSource source = new PaperSource("paper.txt", copy.text().getBytes(StandardCharsets.UTF_8));
    List<String> wrong = new ArrayList<>();
    if (ingest.read(source, BodyChoice.of(body)) instanceof ReadPaper.Read done) {
      Map<String, String> found = PaperFacts.of(done.dossier());
      found.forEach((key, value) -> {
        if (!value.equals(facts.get(key)) && !isUnseen(key, value, copy, found)) {
          wrong.add(copy.what() + ": " + key + " = " + value + ", was " + facts.get(key));
        }
      });
    }
    return wrong;
  }

  private boolean isUnseen(String key, String value, Copy copy, Map<String, String> found) {
    boolean sameElsewhere = key.startsWith("indicator") && isOfOwner(key, value);
    return key.endsWith(".path")
        || key.endsWith(".level")
        || key.endsWith(".relisted_from")
        || ((key.startsWith("act|") || key.startsWith("plan|")) && isOfPlan(key, value))
        || isShorterPath(key, value, found)
        || sameElsewhere
        || isOfLostProject(key, value)
        || isShortened(FIGURE.matcher(key).find() ? key : key + value, copy.taken())
        || (copy.isCut() && isSentenceLess(key, value))
        || family.isUnseen(key, value, copy, facts);
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
   * Whether it is said of a node of the same title whose code stands once in the copy, so that its
   * path begins there.
   */
  private boolean isShorterPath(String key, String value, Map<String, String> found) {
    Matcher own = PATH.matcher(key);
    if (!own.find()) {
      return false;
    }
    String path = own.group("path");
    String title = found.getOrDefault("node|n" + path + ".title", "");
    return facts.entrySet().stream()
        .filter(fact -> fact.getKey().startsWith("node|n") && fact.getKey().endsWith(".title"))
        .filter(fact -> fact.getValue().equals(title))
        .map(fact ->
            fact.getKey().substring("node|n".length(), fact.getKey().length() - ".title".length()))
        .filter(whole -> whole.endsWith("/" + path))
        .anyMatch(whole -> value.equals(facts.get(key.replace("|n" + path, "|n" + whole))));
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
        .map(part -> PaperFacts.folded(part.replaceAll("\\s", "")).replaceAll("^[▪◆]|★.*$", ""))
        .filter(lost -> !lost.isEmpty())
        .anyMatch(lost ->
            facts.values().stream()
                .filter(whole -> whole.length() > lost.length())
                .anyMatch(whole -> isWithout(whole, lost, fact)));
  }

  /** Whether it is said of a text that has more sentences in the whole paper, at the same place. */
  private boolean isSentenceLess(String key, String value) {
    Matcher text = SENTENCES.matcher(key);
    if (!text.find()) {
      return value.endsWith("。") && facts.getOrDefault(key, "").startsWith(value);
    }
    String before = key.substring(0, text.end());
    String behind = key.substring(text.end());
    return facts.entrySet().stream()
        .filter(fact -> fact.getKey().startsWith(before) && fact.getKey().endsWith(behind))
        .map(Map.Entry::getValue)
        .anyMatch(whole ->
            whole.equals(value) || (value.equals(text.group()) && whole.startsWith(value)));
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
