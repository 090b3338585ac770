package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.label.Headings;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.page.table.ColumnWords;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorHead;
import jp.hakaru.inout.ingest.internal.page.table.ProjectColumns;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Step 3 for pages of measures, label (施策のページの行の種別). */
final class PageLabeller {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[(（]?[0-9０-９]{1,2}[)）.．]?|[①-⑳❶-➓⑴-⒇])(?:(?<=[)）.．①-⑳❶-➓⑴-⒇])|[\\s　])"
              + "[\\s　]*[^\\s　0-9０-９].*");

  /** More cells than a label with what stands behind it has. */
  private static final int CELLS_OF_ROW = 3;

  /** A number and what it numbers; more are the row of a table. */
  private static final int MOST_CELLS = 2;

  private static final int LONGEST_MARK = 4;

  private static final int LONGEST_NUMBERED = 60;

  /** A number and words that are no unit. */
  private static final Pattern NUMBERED_WORDS = Pattern.compile("[0-9０-９]{1,2}[\\s　]+\\p{L}{4}");

  private static final Pattern FIGURE = Pattern.compile("[^\\d]{0,3}[\\d,.]+[^\\d\\s。、]{0,6}");

  private final Headings headings;
  private final SectionWords words;
  private final List<String> levels;
  private final List<String> bullets;
  private final Set<String> signs;
  private final Set<String> columns = new HashSet<>();
  private final ColumnWords tables;
  private final StatedReader stated;
  private final ProjectColumns ofProjects;
  private final StackedWords stacked;
  private final List<SectionLabel> indicators;
  private final List<SectionLabel> projects;
  private final GoalLines goals;

  PageLabeller(MeasurePagesProfile profile) {
    this.headings = new Headings(profile.levels(), profile.ordinalLevels(), profile.sectionSigns());
    this.words = new SectionWords(profile);
    this.levels = profile.levels();
    this.bullets = profile.bullets();
    this.signs = Set.copyOf(profile.sectionSigns());
    this.tables = ColumnWords.of(profile);
    this.stated = new StatedReader(profile.figures());
    this.ofProjects = ProjectColumns.of(profile);
    this.indicators = first(profile, SectionType.INDICATORS);
    this.projects = first(profile, SectionType.PROJECTS);
    this.stacked = new StackedWords(profile, tables, projects);
    this.goals = new GoalLines(profile);
    MeasurePagesProfile.IndicatorWords own = profile.indicators();
    Stream.of(own.baseline(), own.target(), own.milestone(), own.actual(), own.name(), own.unit())
        .forEach(all -> all.forEach(word -> columns.add(Words.key(word))));
  }

  private static List<SectionLabel> first(MeasurePagesProfile profile, SectionType type) {
    return SectionWords.all(profile).stream()
        .filter(label -> label.type() == type)
        .limit(1)
        .toList();
  }

  SectionWords words() {
    return words;
  }

  /** What numbers follow that are not those of pages: words of the tree, of labels, of columns. */
  Set<String> numbered() {
    Set<String> all = new HashSet<>(columns);
    all.addAll(words.names());
    levels.forEach(level -> all.add(Words.key(level)));
    return all;
  }

  List<PageLine> label(List<Line> lines) {
    List<PageLine> labelled = new ArrayList<>();
    lines.forEach(line -> parts(line).forEach(part -> labelled.add(label(part))));
    ContentsLines.drop(labelled);
    goals.drop(labelled);
    for (int at = 1; at + 1 < labelled.size(); at++) {
      PageLine line = labelled.get(at);
      boolean apart =
          isBlank(labelled.get(at - 1))
              && (isBlank(labelled.get(at + 1)) || isHead(labelled, at + 1));
      if (apart && isLabelToo(line)) {
        labelled.set(
            at,
            new PageLine(line.line(), line.heading(), line.labels(), false, PageLine.Shape.OTHER));
      }
    }
    tableHeads(labelled);
    stacked.unlabel(labelled);
    figureWords(labelled);
    return PartCodes.placed(labelled);
  }

  /** The first of several lines that are the head of a table begins what it holds. */
  private void tableHeads(List<PageLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      PageLine line = lines.get(at);
      boolean free =
          line.shape() == PageLine.Shape.OTHER
              && line.heading() == null
              && line.labels().isEmpty()
              && line.line().cells().size() > 1;
      if (free && isHead(lines, at)) {
        lines.set(
            at,
            new PageLine(
                line.line(),
                null,
                table(line.line(), indicators),
                false,
                PageLine.Shape.COLUMN_WORD));
      }
    }
  }

  /** Whether the line at {@code at} heads a table of indicators, with the one below or not. */
  private boolean isHead(List<PageLine> lines, int at) {
    Line below = at + 1 < lines.size() ? lines.get(at + 1).line() : null;
    return IndicatorHead.find(lines.get(at).line(), below, tables).isPresent();
  }

  /** A dated word of a column is no label where a figure stands on the line below. */
  private void figureWords(List<PageLine> lines) {
    for (int at = 0; at + 1 < lines.size(); at++) {
      PageLine line = lines.get(at);
      boolean figure =
          line.shape() == PageLine.Shape.FIGURE
              && lines.get(at + 1).shape() == PageLine.Shape.FIGURE
              && tables.find(line.line().whole()).filter(col -> col.column().isValue()).isPresent();
      if (figure && line.heading() == null && !line.labels().isEmpty()) {
        lines.set(at, new PageLine(line.line(), null, List.of(), false, line.shape()));
      }
    }
  }

  /** A line of headings side by side, or of departments and goals, cut between these. */
  private List<Line> parts(Line line) {
    if (line.cells().size() > 1 && line.cells().stream().allMatch(cell -> isTree(line, cell))) {
      return line.cells().stream().map(cell -> line.piece(cell).alone()).toList();
    }
    SectionType first = line.isBlank() ? null : shortType(line);
    if (first == null) {
      return withDepartments(line);
    }
    Piece whole = line.whole();
    for (int at = whole.start() + 1; at < whole.end(); at++) {
      boolean begins = isGap(line.raw().charAt(at - 1)) && !isGap(line.raw().charAt(at));
      Line rest = begins ? new Piece(line, at, whole.end()).alone() : null;
      SectionType other = rest == null ? null : shortType(rest);
      if (rest != null && other != null && other != first) {
        int end = at;
        while (isGap(line.raw().charAt(end - 1))) {
          end--;
        }
        return List.of(new Piece(line, whole.start(), end).alone(), rest);
      }
    }
    return List.of(line);
  }

  /** A heading whose departments stand behind a label in cells of their own, cut before it. */
  private List<Line> withDepartments(Line line) {
    for (int at = 1; at + 1 < line.cells().size(); at++) {
      Cell cell = line.cells().get(at);
      Line rest = new Piece(line, cell.start(), line.whole().end()).alone();
      Line before = new Piece(line, line.whole().start(), line.cells().get(at - 1).end()).alone();
      if (shortType(rest) == SectionType.DEPARTMENT && headings.find(before).isPresent()) {
        return List.of(before, rest);
      }
    }
    return List.of(line);
  }

  /** Whether a cell is a heading of the tree with a title: one of a list in columns. */
  private boolean isTree(Line line, Cell cell) {
    return headings
        .find(line.piece(cell).alone())
        .filter(one -> one.title() != null)
        .filter(one -> one.word() != null || one.code().text().indexOf('-') > 0)
        .isPresent();
  }

  private static boolean isGap(char c) {
    return c == '\t' || Lines.isBlank(c);
  }

  /** Of departments or goals, where a line begins with a label of them and a value behind it. */
  private @Nullable SectionType shortType(Line line) {
    return words.find(line).stream()
        .filter(label -> label.rest() != null && label.sure() == LabelAt.Sure.NAME)
        .map(label -> label.label().type())
        .filter(type -> type == SectionType.DEPARTMENT || type == SectionType.GOALS)
        .findFirst()
        .orElse(null);
  }

  private static boolean isBlank(PageLine line) {
    return line.shape() == PageLine.Shape.BLANK;
  }

  /** Whether the word of a column is the name of a section of indicators as well. */
  private static boolean isLabelToo(PageLine line) {
    return line.shape() == PageLine.Shape.COLUMN_WORD
        && line.line().cells().size() == 1
        && line.labels().stream()
            .anyMatch(at ->
                at.sure() == LabelAt.Sure.NAME
                    && at.rest() == null
                    && at.label().type() == SectionType.INDICATORS);
  }

  private PageLine label(Line line) {
    if (line.isBlank()) {
      return new PageLine(line, null, List.of(), false, PageLine.Shape.BLANK);
    }
    if (isProjects(line)) {
      return new PageLine(line, null, table(line, projects), false, PageLine.Shape.OTHER);
    }
    List<LabelAt> before = aboveHead(line);
    if (!before.isEmpty()) {
      return new PageLine(line, null, before, false, PageLine.Shape.COLUMN_WORD);
    }
    if (IndicatorHead.find(line, null, tables).isPresent()) {
      return new PageLine(line, null, table(line, indicators), false, PageLine.Shape.COLUMN_WORD);
    }
    Optional<LabelAt> beside = SideLabels.find(line, words);
    return new PageLine(
        line,
        heading(line),
        beside.map(List::of).orElseGet(() -> isOfKind(line) ? List.of() : words.find(line)),
        isNumbered(line),
        shape(line));
  }

  /** Whether a line is a name and figures behind a word of indicators: a row that says its kind. */
  private boolean isOfKind(Line line) {
    List<Cell> cells = line.cells();
    long figures =
        cells.stream()
            .skip(2)
            .filter(cell -> FIGURE.matcher(Words.key(cell.text())).matches())
            .count();
    return cells.size() > CELLS_OF_ROW
        && figures > 1
        && words.find(line.piece(cells.getFirst()).alone()).stream()
            .anyMatch(label -> label.label().type() == SectionType.INDICATORS);
  }

  /** The labels of indicators that a line begins with, the head of their table beside them. */
  private List<LabelAt> aboveHead(Line line) {
    return words.find(line).stream()
        .filter(label -> label.label().type() == SectionType.INDICATORS)
        .filter(label -> label.sure() == LabelAt.Sure.NAME)
        .filter(label -> {
          Piece rest = label.rest();
          return rest != null
              && rest.start() > line.first().end()
              && IndicatorHead.find(rest.alone(), null, tables).isPresent();
        })
        .toList();
  }

  private boolean isProjects(Line line) {
    return ofProjects.isHead(line);
  }

  /** The head of a table begins a section of what it holds where none is open. */
  static List<LabelAt> table(Line line, List<SectionLabel> kinds) {
    Piece first = line.piece(line.first());
    Piece before = new Piece(line, first.start(), first.start());
    return kinds.stream()
        .map(label -> new LabelAt(label, first, before, line.whole(), LabelAt.Sure.NAME))
        .toList();
  }

  private @Nullable HeadingText heading(Line line) {
    Optional<HeadingText> found = headings.find(unframed(line));
    return found
        .filter(one -> one.word() != null || one.title() != null)
        .filter(one -> !isValue(one))
        .orElse(null);
  }

  /** Whether it is a value behind the word of a column that is one of the tree as well: 目標 90人. */
  private boolean isValue(HeadingText heading) {
    Value word = heading.word();
    Piece at = word == null ? null : word.pieces().getLast();
    return at != null
        && columns.contains(Words.key(at.text()))
        && stated
            .target(List.of(new Piece(at.line(), at.end(), at.line().whole().end())))
            .filter(found -> found.stated().number() != null)
            .isPresent();
  }

  /** A line without the sign that stands before and behind it. */
  private Line unframed(Line line) {
    Piece whole = line.whole();
    String first = whole.text().substring(0, 1);
    boolean framed = whole.text().length() > 2 && whole.text().endsWith(first);
    return framed && signs.contains(first)
        ? new Piece(line, whole.start() + 1, whole.end() - 1).alone()
        : line;
  }

  /** Whether a line has no more cells than a number and a title, perhaps with a mark behind. */
  private static boolean isFew(Line line) {
    return line.cells().size() <= MOST_CELLS
        || (line.cells().size() == MOST_CELLS + 1 && line.last().text().length() <= LONGEST_MARK);
  }

  /** Whether a line is a number and a few words that are no sentence. */
  static boolean isNumbered(Line line) {
    String text = line.whole().text();
    return isFew(line)
        && text.length() <= LONGEST_NUMBERED
        && NUMBERED.matcher(text).matches()
        && !Words.endsSentence(text);
  }

  private PageLine.Shape shape(Line line) {
    String text = line.whole().text();
    String key = Words.key(text);
    if (bullets.stream().anyMatch(sign -> text.startsWith(sign) && text.length() > sign.length())) {
      return PageLine.Shape.ITEM;
    }
    if (Words.endsSentence(text)) {
      return PageLine.Shape.SENTENCE;
    }
    if (FIGURE.matcher(key).matches() && !NUMBERED_WORDS.matcher(text).lookingAt()) {
      return PageLine.Shape.FIGURE;
    }
    boolean column =
        columns.contains(key.replaceAll("[(\\[].*$|:$", ""))
            || tables.find(line.whole()).filter(one -> one.when() != null).isPresent();
    return column ? PageLine.Shape.COLUMN_WORD : PageLine.Shape.OTHER;
  }
}
