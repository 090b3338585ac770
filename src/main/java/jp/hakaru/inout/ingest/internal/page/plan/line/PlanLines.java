package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.label.SplitHeadings;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine.Shape;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.page.table.ColumnWords;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorHead;
import jp.hakaru.inout.ingest.internal.page.table.ProjectColumns;
import jp.hakaru.inout.ingest.internal.page.table.StackedProjectHeads;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** Step 3 for plan pages, label (計画の頁の行の種別の判定). */
public final class PlanLines {
  private static final Pattern SLOGAN = Pattern.compile("[~<].{2,60}[~>]");
  private static final Pattern ORNAMENT = Pattern.compile("[^\\p{L}\\p{N}%‰]+");
  private static final Pattern SENTENCE = Pattern.compile(".*[。．!?]+[)」』]?$");
  private static final int LEAST_HEAD_WORDS = 2;

  private final HeadForms heads;
  private final PageLabels labels;
  private final Marks marks;
  private final StatedReader stated;
  private final PlanPagesProfile profile;
  private final TargetHead columns;
  private final ColumnWords ofTables;
  private final StackedProjectHeads ofProjects;
  private final ProjectColumns projectColumns;
  private final NameTails tails;
  private final Pattern goal;
  private final Set<String> relisted = new HashSet<>();
  private final Set<String> levels = new HashSet<>();

  public PlanLines(PlanPagesProfile profile) {
    this.profile = profile;
    this.heads = new HeadForms(profile);
    this.labels = new PageLabels(profile);
    this.marks = new Marks(profile.marks());
    this.tails = NameTails.of(profile, marks);
    this.stated = new StatedReader(profile.stated());
    this.ofTables = ColumnWords.of(profile);
    this.ofProjects = StackedProjectHeads.of(profile);
    this.projectColumns = ProjectColumns.of(profile);
    this.columns = new TargetHead(profile.columns(), stated.periods());
    String words = AnyOf.words(profile.goals().words());
    this.goal = Pattern.compile("(?:" + words + ")?[(\\[【]?(\\d{1,2})[.:)\\]】]?[^\\d].*");
    profile.relisted().forEach(word -> relisted.add(Words.key(word)));
    profile.levels().forEach(level -> levels.add(Words.key(level)));
  }

  public Marks marks() {
    return marks;
  }

  public StatedReader stated() {
    return stated;
  }

  public TargetHead columns() {
    return columns;
  }

  /** The filled lines of a document, labelled. */
  public List<PlanLine> label(List<Line> lines) {
    PageFurniture furniture =
        PageFurniture.of(
            lines,
            levels::contains,
            line -> heads.find(line).filter(head -> !head.isItem()).isPresent(),
            line -> stated.periods().read(List.of(line.whole())).isPresent());
    NameTails own = tails(lines);
    HintedLabels hinted = new HintedLabels(profile, labels, lines);
    List<PlanLine> labelled = new ArrayList<>();
    int gap = 0;
    SplitHeadings splits =
        new SplitHeadings(lines, profile.levels(), line -> labels.find(line).isPresent());
    SplitHeadings.Split split = null;
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      SplitHeadings.Split begun = splits.find(lines, at).orElse(null);
      if (line.isBlank()) {
        gap++;
      } else if (begun != null) {
        labelled.add(PlanLine.plain(line, gap, Shape.ORNAMENT, PageFurniture.NONE));
        split = begun;
        gap = 0;
      } else if (split != null) {
        labelled.add(split(split, line));
        split = null;
      } else if (isHead(lines, at)) {
        labelled.add(PlanLine.plain(line, gap, Shape.TABLE_HEAD, PageFurniture.NONE));
        gap = 0;
      } else {
        labelled.add(label(line, gap, own.of(line.whole()), furniture.weight(line), hinted));
        gap = 0;
      }
    }
    List<PlanLine> known = TreePictures.marked(ContentsLines.marked(labelled), heads);
    return ReprintedHeads.marked(
        StackedHeads.withoutLabels(StackedHeads.marked(known, columns), ofProjects));
  }

  /** The number of a heading whose word stands on the line above. */
  private static PlanLine split(SplitHeadings.Split split, Line line) {
    Head head =
        new Head(
            HeadForms.worded(split.word().text(), split.codeText()),
            split.word(),
            split.code(),
            split.codeText(),
            split.title());
    PlanLine plain = PlanLine.plain(line, 0, Shape.WORDS, PageFurniture.NONE);
    return new PlanLine(
        line, 0, head, null, null, Shape.WORDS, plain.tail(), false, PageFurniture.NONE);
  }

  /** What is printed behind names in a paper of {@code lines}. */
  public NameTails tails(List<Line> lines) {
    return tails.trusting(lines);
  }

  /** Whether a line is the upper half of the head of a table, the lower right below it. */
  private boolean isHead(List<Line> lines, int at) {
    Line next = at + 1 < lines.size() && !lines.get(at + 1).isBlank() ? lines.get(at + 1) : null;
    return next != null
        && IndicatorHead.find(lines.get(at), next, ofTables)
            .filter(head -> head.lines().size() > 1)
            .isPresent();
  }

  private PlanLine label(Line line, int gap, NameTail tail, double page, HintedLabels hinted) {
    boolean onlyTail = tail.start() <= line.whole().start();
    Shape found = shape(line);
    boolean mayBe = found != Shape.TABLE_HEAD && !onlyTail && !projectColumns.isHead(line);
    PageLabel label = mayBe ? labels.find(line).or(() -> hinted.find(line)).orElse(null) : null;
    Shape shape = label != null && found == Shape.SLOGAN ? Shape.WORDS : found;
    boolean words = shape == Shape.WORDS || shape == Shape.SENTENCE || shape == Shape.FIGURE;
    boolean first = !line.tabbed() || line.first().index() == 0;
    boolean mayHead = (words || shape == Shape.ORNAMENT) && first;
    Head head = mayHead ? heads.find(line).orElse(null) : null;
    double own = label == null ? page : Math.max(page, PageFurniture.NONE);
    return new PlanLine(
        line, gap, head, label, bullet(line, shape), shape, tail, isGoal(line), own);
  }

  private @Nullable Piece bullet(Line line, Shape shape) {
    Piece whole = line.whole();
    String raw = line.raw();
    if (shape == Shape.ORNAMENT || shape == Shape.MARKS) {
      return null;
    }
    return profile.bullets().stream()
        .filter(sign -> raw.startsWith(sign, whole.start()))
        .filter(sign -> whole.end() > whole.start() + sign.length())
        .findFirst()
        .map(sign -> new Piece(line, whole.start(), whole.start() + sign.length()))
        .orElse(null);
  }

  private Shape shape(Line line) {
    String key = Words.key(line.raw());
    if (isRelisted(key)) {
      return Shape.RELISTED;
    }
    if (columns.isHead(line, LEAST_HEAD_WORDS)
        || IndicatorHead.find(line, null, ofTables).isPresent()) {
      return Shape.TABLE_HEAD;
    }
    if (marks.isAll(line.whole())) {
      return Shape.MARKS;
    }
    if (isFigure(line) && heads.find(line).filter(head -> head.word() != null).isEmpty()) {
      return Shape.FIGURE;
    }
    if (ORNAMENT.matcher(key).matches()) {
      return Shape.ORNAMENT;
    }
    if (SLOGAN.matcher(key).matches()) {
      return Shape.SLOGAN;
    }
    if (profile.noteSigns().stream().map(Words::key).anyMatch(key::startsWith)) {
      return Shape.NOTE;
    }
    return SENTENCE.matcher(key).matches() ? Shape.SENTENCE : Shape.WORDS;
  }

  private boolean isGoal(Line line) {
    Matcher matcher = goal.matcher(Words.key(line.raw()));
    return matcher.matches() && Integer.parseInt(matcher.group(1)) <= profile.goals().most();
  }

  private boolean isRelisted(String key) {
    return relisted.contains(key.replaceAll("^[\\[(【<]|[\\])】>]$", ""));
  }

  /** Whether all cells are figures or periods, or the halves of a period in brackets. */
  private boolean isFigure(Line line) {
    return line.cells().stream().map(line::piece).allMatch(this::isFigure);
  }

  private boolean isFigure(Piece cell) {
    String key = Words.key(cell.text());
    boolean half = key.matches("[(\\[].*[~-]?") ^ key.matches(".*[)\\]]");
    String inner = key.replaceAll("^[(\\[~-]+|[)\\]~-]+$", "");
    boolean number = key.matches("\\d{1,2}");
    return !number
        && (stated.baseline(List.of(cell)).filter(PlanLines::isNumber).isPresent()
            || (!half && stated.periods().read(List.of(cell)).isPresent())
            || (half && stated.periods().isYear(inner)));
  }

  private static boolean isNumber(StatedReader.Found found) {
    return found.stated().number() != null || Words.isDash(found.stated().text().text());
  }
}
