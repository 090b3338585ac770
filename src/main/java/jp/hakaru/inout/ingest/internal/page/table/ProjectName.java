package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
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

  private final Pattern relisted;
  private final DepartmentNames departments;

  /**
   * @param relisted words that mark what stands elsewhere too
   */
  public ProjectName(List<String> relisted, Profile.Departments departments) {
    this.departments = new DepartmentNames(departments);
    String words =
        relisted.stream().map(Words::key).map(Pattern::quote).collect(Collectors.joining("|"));
    this.relisted =
        Pattern.compile(
            "^(?<name>.+?)\\s*(?<mark>[(\\[【〔<]\\s*[※*]?\\s*(?:"
                + words
                + ")\\s*[)\\]】〕>]|[※*]\\s*(?:"
                + words
                + "))$");
  }

  /** A name without what stands behind it. */
  public record Parted(Value name, @Nullable Value departments, @Nullable Value relisted) {
    /** What stands behind the name. */
    public PageNode.ProjectRemark remark() {
      return new PageNode.ProjectRemark(departments, relisted);
    }
  }

  /**
   * A name parted from what stands behind it.
   *
   * @param pieces of one project
   */
  public Parted part(List<Piece> pieces) {
    List<Piece> rest = new ArrayList<>(pieces);
    Value mark = null;
    Value own = null;
    Value found = mark(rest);
    if (found != null) {
      mark = found;
      own = departments(rest);
    } else {
      own = departments(rest);
      mark = mark(rest);
    }
    return new Parted(Value.written(rest), own, mark);
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

  private @Nullable Value departments(List<Piece> rest) {
    Value own = departments(rest, Glyphs.spaced(rest.getLast()), List.of(BRACKETED, APART));
    if (own != null || rest.size() == 1) {
      return own;
    }
    List<Piece> all = new ArrayList<>(rest);
    Glyphs whole = Glyphs.compact(all);
    own = departments(all, whole, List.of(BRACKETED));
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

  private @Nullable Value departments(List<Piece> rest, Glyphs glyphs, List<Pattern> forms) {
    for (Pattern form : forms) {
      Matcher matcher = form.matcher(glyphs.text());
      if (matcher.matches()) {
        int from = matcher.start("in");
        Matcher label = LABEL.matcher(matcher.group("in"));
        from += label.lookingAt() ? label.end() : 0;
        List<String> names = departments.in(glyphs.text().substring(from, matcher.end("in")));
        if (!names.isEmpty()) {
          Value own = new Value(String.join(";", names), glyphs.pieces(from, matcher.end("in")));
          rest.set(rest.size() - 1, glyphs.piece(0, matcher.end("name")));
          return own;
        }
      }
    }
    return null;
  }
}
