package jp.hakaru.inout.ingest.internal.label;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Step 3, label (行の種別): each line gets all that it may be, with costs. */
public final class Labeller {
  private static final Pattern PAGE =
      Pattern.compile("[-~\\s]*(?:[pP]\\.?\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-~\\s]*");
  private static final Pattern BRACKETED = Pattern.compile("^[【\\[〔<〈《~](?<in>[^】]+)[】\\]〕>〉》~]$");
  private static final Pattern DECORATION =
      Pattern.compile("^[\\s■◆●○◇□▼▶◎▪【\\[〔<〈《「(]+|[】\\]〕>〉》」):\\s]+$");
  private static final int LONGEST_SECTION = 20;
  private static final int LONGEST_TITLE = 40;
  private static final int HEAD_LINES = 3;

  private final Profile profile;
  private final Words words;
  private final HeadWords headWords;
  private final Headings headings;
  private final TableHeadReader heads;
  private final Set<String> sectionNames = new HashSet<>();
  private final List<String> noteSigns;
  private final List<String> titleWords;

  public Labeller(Profile profile, Words words, HeadWords headWords, TableHeadReader heads) {
    this.profile = profile;
    this.words = words;
    this.headWords = headWords;
    this.headings = new Headings(profile);
    this.noteSigns = profile.noteSigns().stream().map(Words::key).toList();
    this.titleWords = profile.plan().titleWords().stream().map(Words::key).toList();
    this.heads = heads;
    profile
        .sections()
        .forEach(section -> section.names().forEach(name -> sectionNames.add(Words.key(name))));
  }

  public List<Labels> label(List<Line> lines) {
    List<Labels> all = new ArrayList<>();
    Deque<HeadingText> path = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    boolean inHead = false;
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      Map<LabelKind, Double> costs = new EnumMap<>(LabelKind.class);
      costs.put(LabelKind.STRAY, 10.0);
      Optional<HeadingText> heading = Optional.empty();
      if (line.isBlank()) {
        costs.put(LabelKind.BLANK, 0.0);
      } else {
        heading = headings.find(line);
        heading.ifPresent(found -> headingCosts(found, path, costs));
        textCosts(line, costs, heading.isPresent(), seen);
        tableCosts(line, costs);
        inHead = headCosts(lines, at, inHead, costs);
        pageCosts(lines, at, costs);
      }
      all.add(new Labels(line, costs, heading.orElse(null)));
    }
    return all;
  }

  /** A heading that the path already holds, printed alike, is a running head. */
  private static void headingCosts(
      HeadingText found, Deque<HeadingText> path, Map<LabelKind, Double> costs) {
    LabelKind kind = found.title() == null ? LabelKind.BARE_HEADING : LabelKind.HEADING;
    String text = Words.key(found.line().raw());
    if (path.stream().anyMatch(above -> Words.key(above.line().raw()).equals(text))) {
      costs.put(LabelKind.REPEAT, 0.0);
      costs.put(kind, 2.0);
      return;
    }
    costs.put(kind, 0.0);
    while (!path.isEmpty() && !isAbove(path.peekLast(), found)) {
      path.removeLast();
    }
    path.addLast(found);
  }

  public static boolean isAbove(HeadingText upper, HeadingText lower) {
    return upper.depth() != lower.depth()
        ? upper.depth() < lower.depth()
        : upper.rank() < lower.rank();
  }

  private void textCosts(
      Line line, Map<LabelKind, Double> costs, boolean heading, Set<String> seen) {
    String text = Words.key(line.raw());
    boolean single = line.cells().size() == 1;
    if (noteSigns.stream().anyMatch(text::startsWith)) {
      costs.put(LabelKind.NOTE, 0.0);
    }
    boolean flat = single && line.first().index() == 0;
    if (!flat) {
      return;
    }
    if (sectionNames.contains(sectionName(line))) {
      costs.put(LabelKind.SECTION, 0.0);
    } else if (BRACKETED.matcher(text).matches() && text.length() <= LONGEST_SECTION) {
      costs.put(LabelKind.SECTION, 1.5);
    }
    if (BRACKETED.matcher(text).matches()) {
      costs.put(LabelKind.BRACKET, 0.2);
    }
    if (isPlanTitle(text)) {
      costs.put(LabelKind.TITLE, 0.5);
    }
    if (headWords.find(List.of(line.whole())).filter(HeadWord::isUnit).isPresent()) {
      costs.put(LabelKind.UNIT_NOTE, 0.0);
    }
    if (!heading) {
      costs.put(LabelKind.TEXT, 1.0);
      costs.put(LabelKind.WRAP, 1.2);
      if (profile.bullets().stream().anyMatch(text::startsWith)) {
        costs.put(LabelKind.BULLET, 0.8);
      }
    }
    if (!seen.add(text) && !Words.endsSentence(text) && !costs.containsKey(LabelKind.SECTION)) {
      costs.putIfAbsent(LabelKind.REPEAT, 0.6);
    }
  }

  /** The name of a section's heading without signs and brackets around it, folded. */
  public static String sectionName(Line line) {
    String name = Words.key(line.raw());
    String before;
    do {
      before = name;
      name = DECORATION.matcher(name).replaceAll("");
    } while (!name.equals(before));
    return name;
  }

  private boolean isPlanTitle(String text) {
    String bare = text.replaceAll("[(【<~].*$", "");
    return text.length() <= LONGEST_TITLE && titleWords.stream().anyMatch(bare::endsWith);
  }

  private void tableCosts(Line line, Map<LabelKind, Double> costs) {
    int cells = line.cells().size();
    boolean indented = line.tabbed() ? line.first().index() > 0 : line.first().x() >= 2;
    if (!indented && cells >= 2 && Words.isInteger(line.first().text())) {
      costs.put(LabelKind.ROW, 0.0);
    } else if (indented) {
      costs.put(LabelKind.MORE, 0.0);
      if (!line.tabbed() && cells >= HEAD_LINES && Words.isInteger(line.first().text())) {
        costs.put(LabelKind.ROW, -0.5);
      }
    } else if (cells >= 2) {
      costs.put(LabelKind.ORPHAN, cells >= HEAD_LINES ? 0.5 : 1.5);
    }
    boolean total =
        cells >= 2 && line.cells().stream().limit(3).anyMatch(cell -> words.isTotal(cell.text()));
    if (total && line.cells().stream().noneMatch(cell -> words.status(cell.text()).isPresent())) {
      costs.put(LabelKind.TOTAL, -0.5);
    }
  }

  private boolean headCosts(
      List<Line> lines, int at, boolean inHead, Map<LabelKind, Double> costs) {
    if (!isHeadLike(lines.get(at))) {
      return false;
    }
    if (inHead) {
      costs.put(LabelKind.HEADER_MORE, -0.1);
    }
    TableHead head = heads.read(headLines(lines, at));
    boolean known =
        head.kinds() >= profile.recognise().atLeast() && head.find(ColumnKind.NAME).isPresent();
    if (known) {
      costs.put(LabelKind.HEADER, inHead ? 0.5 : 0.0);
    } else if (lines.get(at).cells().size() > 1) {
      costs.putIfAbsent(LabelKind.HEADER_MORE, 0.3);
    }
    return known || inHead;
  }

  private boolean isHeadLike(Line line) {
    return !line.isBlank()
        && line.cells().stream().allMatch(cell -> headWords.isHeadLike(line.piece(cell)));
  }

  private List<Line> headLines(List<Line> lines, int at) {
    List<Line> head = new ArrayList<>();
    for (int i = at; i < lines.size() && head.size() < HEAD_LINES; i++) {
      if (!isHeadLike(lines.get(i))) {
        break;
      }
      head.add(lines.get(i));
    }
    return head;
  }

  private static void pageCosts(List<Line> lines, int at, Map<LabelKind, Double> costs) {
    Line line = lines.get(at);
    boolean page =
        line.cells().size() == 1
            && PAGE.matcher(line.first().text()).matches()
            && (!line.tabbed() || line.first().index() == 0);
    if (page) {
      boolean alone =
          at == 0 || lines.get(at - 1).isBlank() || (lines.get(at - 1).tabbed() && !line.tabbed());
      costs.put(LabelKind.PAGE_NUMBER, alone || line.first().x() == 0 ? -0.5 : 0.5);
    }
  }
}
