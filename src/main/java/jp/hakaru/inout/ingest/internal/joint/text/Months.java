package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.draft.EventDraft;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** The months of a row of the calendar (年間予定の月): 6月 7月, 8月～10月. */
public final class Months {
  private static final String ONE = "\\d{1,2}\\s*月(?:\\s*[上中下]旬)?";
  private static final String ANY = "(?:\\d{1,2}\\s*[~-]\\s*)?" + ONE;
  private static final String ALL = ANY + "(?:[\\s~・,、-]*" + ANY + ")*";
  private static final Pattern MONTHS = Pattern.compile("\\s*" + ALL + "\\s*");
  private static final Pattern LEADING =
      Pattern.compile("(?<months>(?>" + ALL + "))[\\s:]+(?=[^\\s~-])");
  private static final Pattern ANY_TIME = Pattern.compile("\\s*(?:随時|通年|適宜|必要に応じて)\\s*");
  private static final Pattern MONTH =
      Pattern.compile("\\d{1,2}(?=\\s*(?:月|[~-]\\s*\\d{1,2}\\s*月))");

  private Months() {}

  /** Whether months are all of {@code cell}. */
  public static boolean are(Piece cell) {
    return MONTHS.matcher(Glyphs.spaced(cell).text()).matches();
  }

  /** Whether a cell says that something is at any time of the year. */
  public static boolean areAnyTime(Piece cell) {
    return ANY_TIME.matcher(Glyphs.spaced(cell).text()).matches();
  }

  /** The months with which {@code text} begins, before what happens in them. */
  public static Optional<Piece> leading(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher months = LEADING.matcher(glyphs.text());
    return months.lookingAt()
        ? Optional.of(glyphs.piece(months.start("months"), months.end("months")))
        : Optional.empty();
  }

  public static List<EventDraft.MonthAt> in(Piece cell) {
    Glyphs glyphs = Glyphs.spaced(cell);
    Matcher month = MONTH.matcher(glyphs.text());
    List<EventDraft.MonthAt> all = new ArrayList<>();
    while (month.find()) {
      int number = Integer.parseInt(month.group());
      if (number >= 1 && number <= 12) {
        all.add(new EventDraft.MonthAt(number, glyphs.pieces(month.start(), month.end())));
      }
    }
    return all;
  }
}
