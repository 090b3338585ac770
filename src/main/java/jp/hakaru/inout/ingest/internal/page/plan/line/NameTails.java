package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is printed behind names (名称の後の付記の判定): ★②-➊, 〔農林課〕, （担当　総務課）, （再掲 1-2③）, in whatever
 * order. A bracket whose words could also belong to the name is a department's only where brackets
 * of its kind name departments elsewhere in the paper.
 */
public final class NameTails {
  private static final String OPEN = "（(〔[［【<＜《〈";
  private static final String CLOSE = "）)〕]］】>＞》〉";
  private static final Pattern SURE = Pattern.compile(".*(?:課|事務局|係|支所|担当室)");
  private static final Pattern BARE = Pattern.compile(".*(?:課|室|係|事務局|支所|センター|委員会)");

  private final Marks marks;
  private final DepartmentNames departments;
  private final Pattern label;
  private final Pattern relisted;
  private final Set<Character> trusted;

  private NameTails(
      Marks marks,
      DepartmentNames departments,
      Pattern label,
      Pattern relisted,
      Set<Character> trusted) {
    this.marks = marks;
    this.departments = departments;
    this.label = label;
    this.relisted = relisted;
    this.trusted = trusted;
  }

  static NameTails of(PlanPagesProfile profile, Marks marks) {
    List<String> labels =
        profile.sections().values().stream()
            .filter(section -> section.holds() == Holds.DEPARTMENTS)
            .flatMap(section -> section.names().stream())
            .toList();
    return new NameTails(
        marks,
        new DepartmentNames(profile.departments()),
        Pattern.compile(
            "^(?:(?:"
                + any(labels)
                + ")[\\s　:：]+|[（(〔\\[［【<＜](?:"
                + any(labels)
                + ")[）)〕\\]］】>＞][\\s　:：]*)"),
        Pattern.compile("^(?:" + any(profile.relisted()) + ")[\\s　:：]*(?<where>.*)$"),
        Set.of());
  }

  private static String any(List<String> words) {
    return words.stream()
        .sorted((one, other) -> other.length() - one.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The same, with the kinds of brackets that surely hold departments in {@code lines}. */
  NameTails trusting(List<Line> lines) {
    Set<Character> sure = new HashSet<>();
    for (Line line : lines) {
      if (!line.isBlank()) {
        Bracket bracket = bracket(line.raw(), line.whole().start(), line.whole().end());
        boolean named = bracket != null && !names(bracket.inner()).isEmpty();
        if (bracket != null && named && isSure(bracket)) {
          sure.add(line.raw().charAt(bracket.start()));
        }
      }
    }
    return new NameTails(marks, departments, label, relisted, Set.copyOf(sure));
  }

  private record Bracket(int start, int end, String inner) {}

  /** What is printed behind the name in {@code piece}. */
  public NameTail of(Piece piece) {
    Line line = piece.line();
    String raw = line.raw();
    List<Piece> signs = new ArrayList<>();
    List<Value> names = new ArrayList<>();
    NameTail.Again again = null;
    int end = piece.end();
    while (end > piece.start()) {
      int at = trimmed(raw, piece.start(), end);
      Bracket bracket = bracket(raw, piece.start(), at);
      int mark = marks.last(raw, piece.start(), at);
      Optional<Piece> bare = bare(line, piece.start(), at);
      Matcher same =
          relisted.matcher(bracket == null ? word(raw, piece.start(), at) : bracket.inner());
      if (same.matches() && again == null) {
        int start = bracket == null ? at - same.group().length() : bracket.start();
        again = new NameTail.Again(new Piece(line, start, at), same.group("where").strip());
        end = start;
      } else if (mark >= 0) {
        signs.addFirst(new Piece(line, mark, at));
        end = mark;
      } else if (bracket != null && isDepartment(raw, bracket)) {
        names.addFirst(value(line, bracket.start() + 1, bracket.end() - 1));
        end = bracket.start();
      } else if (bare.isPresent()) {
        names.addFirst(value(line, bare.get().start(), at));
        end = bare.get().start();
      } else {
        break;
      }
    }
    boolean none = signs.isEmpty() && names.isEmpty() && again == null;
    return new NameTail(none ? piece.end() : end, signs, names, again);
  }

  private Value value(Line line, int start, int end) {
    return new Value(
        String.join(";", names(line.raw().substring(start, end))),
        List.of(new Piece(line, start, end)));
  }

  private boolean isDepartment(String raw, Bracket bracket) {
    return !names(bracket.inner()).isEmpty()
        && (isSure(bracket) || trusted.contains(raw.charAt(bracket.start())));
  }

  private boolean isSure(Bracket bracket) {
    return label.matcher(bracket.inner()).find()
        || names(bracket.inner()).stream().anyMatch(name -> SURE.matcher(name).matches());
  }

  private List<String> names(String text) {
    String all = label.matcher(text.strip()).replaceFirst("");
    return departments.in(all.strip().replace('・', '、'));
  }

  /** Departments in the last cell, without brackets: behind a label, or apart from the name. */
  private Optional<Piece> bare(Line line, int from, int end) {
    return line.cells().stream()
        .filter(cell -> cell.end() == end)
        .filter(cell -> cell.start() > from || (cell.start() == from && cell != line.first()))
        .map(line::piece)
        .filter(cell -> {
          List<String> names = names(cell.text());
          boolean labelled = label.matcher(cell.text()).find();
          return !names.isEmpty()
              && (labelled || names.stream().allMatch(name -> BARE.matcher(name).matches()));
        })
        .findFirst();
  }

  /** The last word before {@code end}, which a blank or tab parts from what is before it. */
  private static String word(String raw, int from, int end) {
    int start = end;
    while (start > from && !isBlank(raw.charAt(start - 1))) {
      start--;
    }
    return raw.substring(start, end);
  }

  private static @Nullable Bracket bracket(String raw, int from, int end) {
    if (end <= from || CLOSE.indexOf(raw.charAt(end - 1)) < 0) {
      return null;
    }
    int depth = 0;
    for (int at = end - 1; at >= from; at--) {
      depth += CLOSE.indexOf(raw.charAt(at)) >= 0 ? 1 : OPEN.indexOf(raw.charAt(at)) >= 0 ? -1 : 0;
      if (depth == 0) {
        return new Bracket(at, end, raw.substring(at + 1, end - 1).strip());
      }
    }
    return null;
  }

  private static int trimmed(String raw, int from, int end) {
    int at = end;
    while (at > from && isBlank(raw.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Lines.isBlank(c) || c == '\t';
  }

  /** Whether {@code text} begins with a word that says that something is printed elsewhere too. */
  boolean isRelisted(String text) {
    return relisted.matcher(Words.key(text)).matches();
  }
}
