package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The name of a project, and what stands behind it (事業名とその後ろ): its departments, in brackets or
 * behind a gap, and the mark that it stands elsewhere too.
 */
public final class ProjectName {
  private static final Pattern BRACKETED =
      Pattern.compile("^(?<name>.+?)\\s*[(\\[【〔<](?<in>[^()\\[\\]【】〔〕<>]+)[)\\]】〕>]$");
  private static final Pattern APART =
      Pattern.compile("^(?<name>.+?)(?:\\s*[/:…]+\\s*|\\s{2,}|\\t\\s*)(?<in>[^\\s/:…].*)$");
  private static final Pattern LABEL = Pattern.compile("^(?:担当|所管|主管)[^:\\s]{0,2}[:\\s]\\s*");

  private static final String PARTS = "/、・,";

  private final Pattern relisted;
  private final DepartmentNames departments;
  private final Map<String, ProjectStatus> states;

  /**
   * @param relisted words that mark what stands elsewhere too
   * @param words of where projects stand in the year
   */
  public ProjectName(
      List<String> relisted,
      Profile.Departments departments,
      MeasurePagesProfile.ProjectColumns words) {
    this.departments = new DepartmentNames(departments);
    this.states = states(words);
    String marks = AnyOf.words(relisted);
    this.relisted =
        Pattern.compile(
            "^(?<name>.+?)\\s*(?<mark>[(\\[【〔<]\\s*[※*]?\\s*(?:"
                + marks
                + ")\\s*[)\\]】〕>]|[※*]\\s*(?:"
                + marks
                + "))$");
  }

  /** What each of the words means. */
  static Map<String, ProjectStatus> states(MeasurePagesProfile.ProjectColumns words) {
    Map<String, ProjectStatus> states = new HashMap<>();
    words.states().forEach((state, all) -> all.forEach(word -> states.put(Words.key(word), state)));
    return states;
  }

  /** A name without what stands behind it. */
  public record Parted(
      Value name,
      @Nullable Value departments,
      @Nullable Value relisted,
      PageNode.@Nullable StatusAt status) {
    /** What stands behind the name. */
    public PageNode.ProjectRemark remark() {
      return new PageNode.ProjectRemark(departments, relisted, status);
    }
  }

  /** What stands in brackets behind a name. */
  private record Behind(@Nullable Value departments, PageNode.@Nullable StatusAt status) {}

  /**
   * A name parted from what stands behind it.
   *
   * @param pieces of one project
   */
  public Parted part(List<Piece> pieces) {
    List<Piece> rest = new ArrayList<>(pieces);
    Value mark = mark(rest);
    Behind behind = behind(rest);
    mark = mark == null ? mark(rest) : mark;
    return new Parted(
        Value.written(rest),
        behind == null ? null : behind.departments(),
        mark,
        behind == null ? null : behind.status());
  }

  private @Nullable Value mark(List<Piece> rest) {
    Glyphs glyphs = Glyphs.spaced(rest.getLast());
    Matcher matcher = relisted.matcher(glyphs.text());
    if (!matcher.matches()) {
      return null;
    }
    rest.set(rest.size() - 1, glyphs.piece(0, matcher.end("name")));
    return Value.written(glyphs.pieces(matcher.start("mark"), matcher.end("mark")));
  }

  private @Nullable Behind behind(List<Piece> rest) {
    Behind own = behind(rest, Glyphs.spaced(rest.getLast()), List.of(BRACKETED, APART));
    if (own != null || rest.size() == 1) {
      return own;
    }
    List<Piece> all = new ArrayList<>(rest);
    Glyphs whole = Glyphs.compact(all);
    own = behind(all, whole, List.of(BRACKETED));
    if (own != null) {
      rest.clear();
      rest.addAll(whole.pieces(0, whole.text().length() - suffix(whole)));
    }
    return own;
  }

  /** How long the last brackets are with what is in them. */
  private static int suffix(Glyphs whole) {
    Matcher matcher = BRACKETED.matcher(whole.text());
    return matcher.matches() ? whole.text().length() - matcher.end("name") : 0;
  }

  private @Nullable Behind behind(List<Piece> rest, Glyphs glyphs, List<Pattern> forms) {
    for (Pattern form : forms) {
      Matcher matcher = form.matcher(glyphs.text());
      if (matcher.matches()) {
        int from = matcher.start("in");
        Matcher label = LABEL.matcher(matcher.group("in"));
        from += label.lookingAt() ? label.end() : 0;
        Behind own = said(glyphs, from, matcher.end("in"));
        if (own != null) {
          rest.set(rest.size() - 1, glyphs.piece(0, matcher.end("name")));
          return own;
        }
      }
    }
    return null;
  }

  /** Departments, and before or behind them where the project stands in the year. */
  private @Nullable Behind said(Glyphs glyphs, int from, int to) {
    String text = glyphs.text();
    int end = to;
    while (end > from && PARTS.indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    int first = from;
    while (first < to && PARTS.indexOf(text.charAt(first)) < 0) {
      first++;
    }
    PageNode.StatusAt last = end == from ? null : status(glyphs, end, to);
    PageNode.StatusAt leading = first == to || last != null ? null : status(glyphs, from, first);
    int own = leading == null ? from : first + 1;
    int until = last == null ? to : end - 1;
    List<String> names = departments.in(text.substring(own, until));
    return names.isEmpty()
        ? null
        : new Behind(
            new Value(String.join(";", names), glyphs.pieces(own, until)),
            last == null ? leading : last);
  }

  private PageNode.@Nullable StatusAt status(Glyphs glyphs, int from, int to) {
    ProjectStatus state = states.get(Words.key(glyphs.text().substring(from, to)));
    return state == null
        ? null
        : new PageNode.StatusAt(state, Value.written(glyphs.piece(from, to)));
  }
}
