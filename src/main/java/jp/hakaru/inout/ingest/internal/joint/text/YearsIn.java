package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** The fiscal years that a text names (文中の年度): 平成30年度, H30年度, 2018年度. */
public final class YearsIn {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:(?:明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR])\\s*(?:\\d{1,2}|元)|(?:19|20)\\d{2})\\s*年度");

  private static final Pattern LEADING =
      Pattern.compile(
          "(?<year>(?:明治|大正|昭和|平成|令和|[MTSHR])\\s*(?:\\d{1,2}|元)(?:\\s*年度)?|(?:19|20)\\d{2}\\s*年度)");

  private YearsIn() {}

  public static List<YearAt> of(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher found = YEAR.matcher(glyphs.text());
    List<YearAt> years = new ArrayList<>();
    while (found.find()) {
      Piece piece = glyphs.piece(found.start(), found.end());
      FiscalYear.written(found.group())
          .ifPresent(written -> years.add(new YearAt(written.year(), List.of(piece))));
    }
    return years;
  }

  /** The year with which a label begins, its number aside: ③ R6事業費. */
  public static Optional<YearAt> leading(Piece label) {
    Glyphs glyphs = Glyphs.spaced(label);
    Matcher found = LEADING.matcher(glyphs.text());
    return found.lookingAt()
        ? FiscalYear.written(found.group("year"))
            .map(written ->
                new YearAt(written.year(), glyphs.pieces(found.start("year"), found.end("year"))))
        : Optional.empty();
  }

  /** The year that is all of {@code cell}. */
  public static Optional<YearAt> only(Piece cell) {
    return YEAR.matcher(Glyphs.spaced(cell).text().strip()).matches()
        ? first(cell)
        : Optional.empty();
  }

  public static Optional<YearAt> first(Piece text) {
    return of(text).stream().findFirst();
  }
}
