package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Departments in brackets behind a numbered heading (見出しの後ろの担当課): ○○の推進〔農林課・建設課〕. One at least has
 * a name that is hardly anything else.
 */
final class TailDepartments {
  private static final String OPEN = "（(〔[［【<＜《〈";
  private static final String CLOSE = "）)〕]］】>＞》〉";
  private static final Pattern SURE = Pattern.compile(".*(?:課|(?<!関)係|事務局|支所)");

  private final DepartmentNames names;

  TailDepartments(DepartmentNames names) {
    this.names = names;
  }

  /**
   * A title, parted.
   *
   * @param title without the bracket and the blanks before it
   * @param departments parted by {@code ;}
   * @param bracket with its signs
   */
  record Parted(Piece title, Value departments, Piece bracket) {}

  /** The parts of a title; empty where no departments stand behind it. */
  Optional<Parted> part(Piece title) {
    String text = title.text();
    int kind = text.isEmpty() ? -1 : CLOSE.indexOf(text.charAt(text.length() - 1));
    int open = kind < 0 ? -1 : text.lastIndexOf(OPEN.charAt(kind));
    if (open <= 0) {
      return Optional.empty();
    }
    Piece inner = new Piece(title.line(), title.start() + open + 1, title.end() - 1);
    List<String> found = names.in(inner.text().strip());
    if (found.stream().noneMatch(name -> SURE.matcher(name).matches())) {
      return Optional.empty();
    }
    int end = title.start() + open;
    while (end > title.start() && Lines.isBlank(title.line().raw().charAt(end - 1))) {
      end--;
    }
    return Optional.of(
        new Parted(
            new Piece(title.line(), title.start(), end),
            new Value(String.join(";", found), List.of(inner)),
            new Piece(title.line(), title.start() + open, title.end())));
  }
}
