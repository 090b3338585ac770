package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Departments on the line of a heading (見出し行の担当課): behind a label of theirs, or alone in brackets
 * or behind a gap.
 */
final class HeadingDepartments {
  private static final String OPEN = "（([［【〔〈＜<《";
  private static final String CLOSE = "）)]］】〕〉＞>》";

  /** How names end that are departments without a label. */
  private static final Pattern BARE = Pattern.compile(".*[課部局室]$");

  private final SectionWords words;
  private final DepartmentNames names;
  private final Optional<SectionLabel> label;

  HeadingDepartments(MeasurePagesProfile profile, SectionWords words) {
    this.words = words;
    this.names = new DepartmentNames(profile.departments());
    this.label =
        SectionWords.all(profile).stream()
            .filter(one -> one.type() == SectionType.DEPARTMENT)
            .findFirst();
  }

  /**
   * @param bare the heading's line without them
   * @param departments a line of their own
   * @param around the brackets around them
   */
  record Parted(Line bare, PageLine departments, List<Piece> around) {}

  /** The departments on the line of a heading; unset where it has none. */
  @Nullable Parted find(PageLine heading) {
    Line line = heading.line();
    String raw = line.raw();
    int end = line.whole().end();
    for (int at = line.whole().start() + 1; at < end; at++) {
      char c = raw.charAt(at);
      boolean bracket = OPEN.indexOf(c) >= 0 && CLOSE.indexOf(raw.charAt(end - 1)) >= 0;
      boolean gap = isGap(raw.charAt(at - 1)) && !isGap(c);
      if (bracket || gap) {
        Piece inner = inner(line, at, end, bracket);
        PageLine found = inner == null ? null : departments(inner, at, raw, bracket);
        if (inner != null && found != null) {
          return parted(line, at, inner, found);
        }
      }
    }
    return null;
  }

  private static boolean isGap(char c) {
    return c == '\t' || Lines.isBlank(c);
  }

  private static @Nullable Piece inner(Line line, int at, int end, boolean bracket) {
    int from = bracket ? at + 1 : at;
    int to = bracket ? end - 1 : end;
    while (from < to && isGap(line.raw().charAt(from))) {
      from++;
    }
    while (to > from && isGap(line.raw().charAt(to - 1))) {
      to--;
    }
    return from < to ? new Piece(line, from, to) : null;
  }

  /** A line that is nothing but departments, which often stands below a heading. */
  @Nullable PageLine alone(Line line) {
    Piece whole = line.whole();
    return isBare(whole.text()) ? unlabelled(whole, line) : null;
  }

  private boolean isBare(String text) {
    List<String> found = names.in(text);
    return !found.isEmpty() && found.stream().allMatch(name -> BARE.matcher(name).matches());
  }

  private @Nullable PageLine unlabelled(Piece inner, Line alone) {
    if (label.isEmpty()) {
      return null;
    }
    Piece none = new Piece(alone, inner.start(), inner.start());
    LabelAt at = new LabelAt(label.get(), none, none, alone.whole(), LabelAt.Sure.NAME);
    return new PageLine(alone, null, List.of(at), false, PageLine.Shape.OTHER);
  }

  private @Nullable PageLine departments(Piece inner, int at, String raw, boolean bracket) {
    Line alone = inner.alone();
    for (LabelAt found : words.find(alone)) {
      Piece rest = found.rest();
      if (found.label().type() == SectionType.DEPARTMENT
          && rest != null
          && !names.in(rest.text().strip()).isEmpty()) {
        return new PageLine(alone, null, List.of(found), false, PageLine.Shape.OTHER);
      }
    }
    boolean wide = at > 1 && (raw.charAt(at - 1) == '\t' || isGap(raw.charAt(at - 2)));
    return (bracket || wide) && isBare(inner.text()) ? unlabelled(inner, alone) : null;
  }

  private static Parted parted(Line line, int at, Piece inner, PageLine found) {
    int end = at;
    while (end > line.whole().start() && isGap(line.raw().charAt(end - 1))) {
      end--;
    }
    List<Piece> around = new ArrayList<>();
    if (inner.start() > at) {
      around.add(new Piece(line, at, inner.start()));
    }
    if (line.whole().end() > inner.end()) {
      around.add(new Piece(line, inner.end(), line.whole().end()));
    }
    return new Parted(new Piece(line, line.whole().start(), end).alone(), found, around);
  }
}
