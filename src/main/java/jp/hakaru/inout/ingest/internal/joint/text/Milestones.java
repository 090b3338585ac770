package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** What is to be done by when (達成時期つきの目標): 方針 → 策定（H29年度）. */
public final class Milestones {
  private static final Pattern DONE =
      Pattern.compile("(?<name>.+?)\\s*(?:→|⇒)\\s*(?<state>.+?)\\s*\\((?<year>[^()]*)\\)\\s*");

  /** The same below a heading of targets, where a colon or a blank parts the two. */
  private static final Pattern TARGET =
      Pattern.compile(
          "(?<name>.+?)\\s*(?:→|⇒|:|\\s)\\s*(?<state>[^\\s\\d()、。]{2,12})\\s*\\((?<year>[^()]*)\\)\\s*");

  private Milestones() {}

  /** What a line says is to be done and by when; empty where it says nothing of that kind. */
  public static Optional<PageIndicator> of(JointLine line) {
    return of(line, DONE);
  }

  /** What a line below a heading of targets says is to be done and by when. */
  public static Optional<PageIndicator> target(JointLine line) {
    return of(line, DONE).or(() -> of(line, TARGET));
  }

  private static Optional<PageIndicator> of(JointLine line, Pattern pattern) {
    Piece text = line.text();
    if (text == null) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher done = pattern.matcher(glyphs.text());
    if (!done.matches()) {
      return Optional.empty();
    }
    Optional<YearAt> year = YearsIn.first(glyphs.piece(done.start("year"), done.end("year")));
    return year.map(at ->
        milestone(
            Value.written(glyphs.pieces(0, done.end("name"))),
            Value.written(glyphs.pieces(done.start("state"), done.end("state"))),
            at));
  }

  /** What a row of a table says is to be done and by when. */
  public static Optional<PageIndicator> of(JointLine row, TableHead head) {
    Optional<Piece> name = head.cell(row, JointColumn.TITLE);
    Optional<Piece> state = head.cell(row, JointColumn.STATE);
    Optional<YearAt> year = head.cell(row, JointColumn.YEARS).flatMap(YearsIn::only);
    return name.isPresent() && state.isPresent() && year.isPresent() && head.fits(row)
        ? Optional.of(milestone(Value.written(name.get()), Value.written(state.get()), year.get()))
        : Optional.empty();
  }

  private static PageIndicator milestone(Value name, Value state, YearAt at) {
    return new PageIndicator(
        null,
        name,
        null,
        new PageIndicator.KindAt(IndicatorKind.MILESTONE),
        null,
        new PageIndicator.Stated(
            state,
            null,
            TargetComparator.DONE_BY,
            new PageIndicator.PeriodAt(new Period.Fiscal(at.year()), at.pieces()),
            null),
        null,
        List.of());
  }
}
