package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** Years from and to (年度の期間): 集中期間：平成30年度～32年度, (H30～39年), (H31～). */
public final class Spans {
  private static final String ERA = "(?:明治|大正|昭和|平成|令和|[MTSHR])?\\s*";
  private static final String YEAR = "(?:\\d{1,4}|元)\\s*(?:年度|年)?";
  public static final String YEARS =
      "(?<from>" + ERA + YEAR + ")\\s*~\\s*(?<to>" + ERA + YEAR + ")?";

  private final Pattern labelled;

  public Spans(JointPapersProfile profile) {
    this.labelled = Pattern.compile("(?:" + AnyOf.words(profile.periods()) + ")\\s*:?\\s*" + YEARS);
  }

  /** The years over which an effort lasts by a label in {@code text}. */
  public Optional<EffortDraft.Span> labelled(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher found = labelled.matcher(glyphs.text());
    return found.find() ? of(glyphs, found) : Optional.empty();
  }

  /** Whether such a label and its years are all of {@code text}, brackets aside. */
  public boolean isAll(Piece text) {
    String all = Glyphs.spaced(text).text().strip().replaceAll("^[(\\[]|[)\\]]$", "");
    return labelled.matcher(all).matches();
  }

  /** The years that {@code found} has found by {@link #YEARS}. */
  public static Optional<EffortDraft.Span> of(Glyphs glyphs, Matcher found) {
    Optional<YearAt> start = year(glyphs, found, "from", "");
    Optional<YearAt> end =
        found.group("to") == null
            ? Optional.empty()
            : year(glyphs, found, "to", found.group("from"));
    return start.map(from -> new EffortDraft.Span(from, end.orElse(null)));
  }

  /** A year; one without an era is of that of the year before it: H30~39年. */
  private static Optional<YearAt> year(Glyphs glyphs, Matcher found, String group, String before) {
    String text = found.group(group).strip();
    Matcher era = Pattern.compile("^\\D+").matcher(before.strip());
    boolean bare = text.matches("\\d{1,2}\\D*");
    String whole = bare && era.find() ? era.group() + text : text;
    return FiscalYear.written(whole)
        .map(written ->
            new YearAt(written.year(), glyphs.pieces(found.start(group), found.end(group))));
  }
}
