package jp.hakaru.inout.ingest.internal.label;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Step 3, label (行の種別): each line gets all that it may be, with costs. */
public final class Labeller {
  private static final Pattern BRACKETED = Pattern.compile("^[【\\[〔<〈《~](?<in>[^】]+)[】\\]〕>〉》~]$");
  private static final int LONGEST_SECTION = 20;
  private static final int LONGEST_TITLE = 40;
  private static final int HEAD_LINES = 3;
  private static final int DEEPEST_NOTHING = 12;

  private final Profile profile;
  private final Words words;
  private final HeadWords headWords;
  private final HeadLines headLines;
  private final Headings headings;
  private final SectionNames names;
  private final Set<String> sectionNames = new HashSet<>();
  private final List<String> noteSigns;
  private final List<String> titleWords;
  private final Set<String> nothing = new HashSet<>();
  private final Set<String> contentsTitles = new HashSet<>();
  private final Pattern continued;
  private final RowGroups groups;

  public Labeller(Profile profile, Words words, HeadWords headWords, TableHeadReader heads) {
    this.profile = profile;
    this.words = words;
    this.headWords = headWords;
    this.headings = new Headings(profile.levels(), profile.ordinalLevels(), profile.sectionSigns());
    this.names = new SectionNames(profile);
    this.noteSigns = profile.noteSigns().stream().map(Words::key).toList();
    this.titleWords = profile.plan().titleWords().stream().map(Words::key).toList();
    this.headLines = new HeadLines(profile, headWords, heads, words);
    this.groups = new RowGroups(profile);
    profile.contentsTitles().forEach(text -> contentsTitles.add(Words.key(text)));
    profile.nothingHere().forEach(text -> nothing.add(Words.key(text)));
    this.continued =
        Pattern.compile(
            "[(\\[【](?:"
                + Headings.alternatives(profile.continued().stream().map(Words::key).toList())
                + ")[)\\]】]$");
    profile
        .sections()
        .forEach(section -> section.names().forEach(name -> sectionNames.add(Words.key(name))));
  }

  public List<Labels> label(List<Line> lines) {
    List<Optional<HeadingText>> found =
        new ItemHeadings(profile, headings, this::opensBody)
            .add(lines, lines.stream().map(headings::find).toList());
    BitSet contents = new Contents(lines, found, this::isContentsTitle, this::isOfABody).find();
    List<Optional<HeadingText>> ranked = LevelOrder.of(without(contents, found));
    SectionLines sections = new SectionLines(profile, lines, ranked, this::isSectionName);
    PageLines pages = new PageLines(lines);
    List<Labels> all = new ArrayList<>();
    Deque<HeadingText> path = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    boolean inHead = false;
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      Map<LabelKind, Double> costs = new EnumMap<>(LabelKind.class);
      costs.put(LabelKind.STRAY, 10.0);
      Optional<HeadingText> heading = ranked.get(at);
      if (line.isBlank()) {
        costs.put(LabelKind.BLANK, 0.0);
      } else if (contents.get(at)) {
        costs.put(LabelKind.CONTENTS, 0.0);
        inHead = false;
      } else {
        heading.ifPresent(one -> headingCosts(one, path, costs));
        textCosts(line, costs, heading.isPresent(), seen);
        sections.costs(at, costs);
        tableCosts(line, costs);
        wrapCosts(lines, at, ranked, costs);
        inHead = headLines.costs(lines, at, inHead, costs);
        pages.costs(at, costs);
        nothingCosts(line, costs);
        groupCosts(lines, at, costs);
      }
      all.add(new Labels(line, costs, heading.orElse(null)));
    }
    return all;
  }

  private static List<Optional<HeadingText>> without(
      BitSet contents, List<Optional<HeadingText>> found) {
    return IntStream.range(0, found.size())
        .mapToObj(at -> contents.get(at) ? Optional.<HeadingText>empty() : found.get(at))
        .toList();
  }

  private boolean isContentsTitle(Line line) {
    return contentsTitles.contains(names.of(line));
  }

  /** Whether a line opens a section that the profile knows, or a table. */
  private boolean opensBody(List<Line> lines, int at) {
    return isSectionName(lines.get(at)) || headLines.isHead(lines, at);
  }

  /** A line that opens a section or a table, or ends a sentence. */
  private boolean isOfABody(Line line) {
    return isSectionName(line)
        || Words.endsSentence(line.last().text())
        || (line.cells().size() >= HEAD_LINES && headLines.isHeadLike(line));
  }

  private boolean isSectionName(Line line) {
    return isShort(line) && sectionNames.contains(names.of(line));
  }

  private static boolean isShort(Line line) {
    return line.cells().size() == 1 && line.first().text().length() <= LONGEST_TITLE;
  }

  /** The rest of a heading, below it behind a tab. */
  private static void wrapCosts(
      List<Line> lines,
      int at,
      List<Optional<HeadingText>> headings,
      Map<LabelKind, Double> costs) {
    Line line = lines.get(at);
    boolean below = at > 0 && headings.get(at - 1).isPresent() && headings.get(at).isEmpty();
    if (below && line.cells().size() == 1 && line.first().index() > 0) {
      costs.put(LabelKind.WRAP, 1.2);
    }
  }

  private void nothingCosts(Line line, Map<LabelKind, Double> costs) {
    if (isShort(line)
        && line.first().index() == 0
        && line.first().x() <= DEEPEST_NOTHING
        && nothing.contains(names.of(line).replaceAll("。$", ""))) {
      costs.put(LabelKind.NOTHING, -0.2);
    }
  }

  /** A heading that the path already holds, printed alike, is a running head. */
  private void headingCosts(
      HeadingText found, Deque<HeadingText> path, Map<LabelKind, Double> costs) {
    LabelKind kind = found.title() == null ? LabelKind.BARE_HEADING : LabelKind.HEADING;
    String text = continued.matcher(Words.key(found.line().raw())).replaceAll("");
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
    if (sectionNames.contains(names.of(line))) {
      costs.put(LabelKind.SECTION, 0.0);
    } else if (BRACKETED.matcher(text).matches() && text.length() <= LONGEST_SECTION) {
      costs.put(LabelKind.SECTION, 1.5);
    }
    if (BRACKETED.matcher(text).matches() && !sectionNames.contains(names.of(line))) {
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

  private boolean isPlanTitle(String text) {
    String bare = text.replaceAll("[(【<~].*$", "");
    return text.length() <= LONGEST_TITLE && titleWords.stream().anyMatch(bare::endsWith);
  }

  private void tableCosts(Line line, Map<LabelKind, Double> costs) {
    int cells = line.cells().size();
    boolean indented = line.tabbed() ? line.first().index() > 0 : line.first().x() >= 2;
    if (!indented && cells >= 2 && Words.isNumber(line.first().text())) {
      costs.put(LabelKind.ROW, 0.0);
    } else if (indented) {
      costs.put(LabelKind.MORE, 0.0);
      if (!line.tabbed() && cells >= HEAD_LINES && Words.isNumber(line.first().text())) {
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

  /** A line in brackets above a row, which says of what type the rows below it are. */
  private void groupCosts(List<Line> lines, int at, Map<LabelKind, Double> costs) {
    boolean known = costs.containsKey(LabelKind.NOTE) || costs.containsKey(LabelKind.UNIT_NOTE);
    Line line = lines.get(at);
    if (known
        || isSectionName(line)
        || !groups.is(line)
        || continued.matcher(Words.key(line.raw())).matches()) {
      return;
    }
    lines.subList(at + 1, lines.size()).stream()
        .filter(below -> !below.isBlank())
        .findFirst()
        .filter(below -> below.cells().size() >= HEAD_LINES && !headLines.isHeadLike(below))
        .ifPresent(below -> costs.put(LabelKind.ROW_GROUP, 0.05));
  }
}
