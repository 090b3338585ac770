package jp.hakaru.inout.ingest.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Tells the lines of a table's heading (表頭の行の判定): every cell is a name that the profile knows, or a
 * piece of one. The first line may have a few names that it does not know where all that a table
 * needs is known beside them and tabs give each its column.
 */
final class HeadLines {
  private static final int MOST_LINES = 3;
  private static final int MOST_UNKNOWN = 2;
  private static final int LONGEST = 12;

  private final Profile profile;
  private final HeadWords headWords;
  private final TableHeadReader heads;
  private final Words words;

  HeadLines(Profile profile, HeadWords headWords, TableHeadReader heads, Words words) {
    this.profile = profile;
    this.headWords = headWords;
    this.heads = heads;
    this.words = words;
  }

  boolean isHeadLike(Line line) {
    return !line.isBlank()
        && line.cells().stream().allMatch(cell -> headWords.isHeadLike(line.piece(cell)));
  }

  /** Whether a heading of a table begins at line {@code at}. */
  boolean isHead(List<Line> lines, int at) {
    Line line = lines.get(at);
    return (isHeadLike(line) || isNearlyHead(lines, at)) && isKnown(headAt(lines, at));
  }

  /** Adds what the line at {@code at} costs as one of a heading; whether a heading goes on. */
  boolean costs(List<Line> lines, int at, boolean inHead, Map<LabelKind, Double> costs) {
    boolean headLike = isHeadLike(lines.get(at));
    if (!headLike && !isNearlyHead(lines, at)) {
      return false;
    }
    if (inHead && headLike) {
      costs.put(LabelKind.HEADER_MORE, -0.1);
    }
    boolean known = isKnown(headAt(lines, at));
    if (known) {
      costs.put(LabelKind.HEADER, inHead ? 0.5 : 0.0);
    } else if (lines.get(at).cells().size() > 1) {
      costs.putIfAbsent(LabelKind.HEADER_MORE, isNamed(lines.get(at)) ? -0.1 : 0.3);
    }
    return known || inHead;
  }

  private boolean isKnown(TableHead head) {
    return head.kinds() >= profile.recognise().atLeast() && head.find(ColumnKind.NAME).isPresent();
  }

  /** Whether all but a few cells are names, those of the columns that a table needs among them. */
  private boolean isNearlyHead(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (line.isBlank() || !line.tabbed()) {
      return false;
    }
    List<Cell> unknown =
        line.cells().stream().filter(cell -> !headWords.isHeadLike(line.piece(cell))).toList();
    boolean few =
        !unknown.isEmpty()
            && unknown.size() <= MOST_UNKNOWN
            && unknown.size() * 3 <= line.cells().size()
            && unknown.stream().allMatch(cell -> isName(cell.text()));
    return few
        && profile.recognise().columns().stream()
            .allMatch(kind -> headAt(lines, at).find(kind).isPresent());
  }

  /** Whether a text may name a column: short, and no value of any. */
  private boolean isName(String text) {
    return text.length() <= LONGEST
        && !Words.endsSentence(text)
        && text.chars().noneMatch(Character::isDigit)
        && !Words.isDash(text)
        && !words.isMark(text)
        && words.status(text).isEmpty()
        && words.departments(text).isEmpty();
  }

  /** Whether a line holds a year or the full names of two columns, as no row does. */
  private boolean isNamed(Line line) {
    List<HeadWord> found =
        line.cells().stream()
            .flatMap(cell -> headWords.words(line.piece(cell)).stream())
            .flatMap(token -> headWords.find(List.of(token)).stream())
            .toList();
    return found.stream().anyMatch(HeadWord::isYear)
        || found.stream().filter(word -> !word.kinds().isEmpty()).count() >= 2;
  }

  private TableHead headAt(List<Line> lines, int at) {
    List<Line> head = new ArrayList<>(List.of(lines.get(at)));
    for (int i = at + 1; i < lines.size() && head.size() < MOST_LINES; i++) {
      if (!isHeadLike(lines.get(i))) {
        break;
      }
      head.add(lines.get(i));
    }
    return heads.read(head);
  }
}
