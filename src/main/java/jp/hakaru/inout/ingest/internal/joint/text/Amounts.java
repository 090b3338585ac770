package jp.hakaru.inout.ingest.internal.joint.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft.Amount;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The amount with which a line ends (行末の金額): …支援事業 2,696千円, (事業費) 171百万円. */
public final class Amounts {
  private static final Map<String, Long> UNITS =
      Map.of("円", 1L, "千円", 1_000L, "万円", 10_000L, "百万円", 1_000_000L, "億円", 100_000_000L);
  private static final Pattern AT_END =
      Pattern.compile(
          "(?:^|(?<=[\\s):]))(?:[(\\[][^()\\[\\]\\d]{1,8}[)\\]]\\s*)?"
              + "(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d+)?\\s*(?<unit>(?:百万|千|万|億)?円)\\s*$");

  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?<=[^\\s):])\\s*[(\\[](?:(?:予算額|事業費|当初予算額?|予算)\\s*:?\\s*)?"
              + "(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d+)?\\s*(?<unit>(?:百万|千|万|億)?円)[)\\]]\\s*$");
  private static final Pattern AMOUNT = Pattern.compile("\\d(?:百万|千|万|億)?円");
  private static final Pattern IN_HEAD =
      Pattern.compile("[(\\[](?<unit>(?:百万|千|万|億)?円)[)\\]]\\s*$");
  private static final Pattern FIGURE =
      Pattern.compile("\\s*(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})\\s*");

  private Amounts() {}

  /**
   * An amount and what stands before it.
   *
   * @param before unset where nothing does
   */
  public record Found(@Nullable Piece before, Amount amount, Piece whole) {}

  /** How many yen a unit is worth: 千円. */
  public static Optional<Long> unit(String written) {
    return Optional.ofNullable(UNITS.get(written));
  }

  /** The unit in brackets behind a heading: 予算額（千円）. */
  public static Optional<Long> unitIn(Piece heading) {
    Matcher unit = IN_HEAD.matcher(Glyphs.spaced(heading).text());
    return unit.find() ? unit(unit.group("unit")) : Optional.empty();
  }

  /** The amount that is all of a cell, in units of {@code unit} yen. */
  public static Optional<Amount> of(Piece cell, long unit) {
    Glyphs glyphs = Glyphs.spaced(cell);
    if (!FIGURE.matcher(glyphs.text()).matches()) {
      return Optional.empty();
    }
    BigDecimal yen =
        new BigDecimal(glyphs.text().replace(",", "").strip()).multiply(BigDecimal.valueOf(unit));
    return Optional.of(new Amount(new Yen(yen.longValueExact()), unit, Value.written(cell)));
  }

  /** The amount with which {@code text} ends, by itself or alone in brackets behind a name. */
  public static Optional<Found> atEnd(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher found = AT_END.matcher(glyphs.text());
    Matcher bracketed = BRACKETED.matcher(glyphs.text());
    if (found.find()) {
      return found(glyphs, found, found.start(), found.end());
    }
    return bracketed.find() && !AMOUNT.matcher(glyphs.text().substring(0, bracketed.start())).find()
        ? found(glyphs, bracketed, bracketed.start(), bracketed.end())
        : Optional.empty();
  }

  private static Optional<Found> found(Glyphs glyphs, Matcher found, int start, int stop) {
    long unit = UNITS.getOrDefault(found.group("unit"), 1L);
    String digits = found.group("number").replace(",", "");
    String decimals = found.group("decimals") == null ? "" : found.group("decimals");
    BigDecimal yen = new BigDecimal(digits + decimals).multiply(BigDecimal.valueOf(unit));
    if (yen.stripTrailingZeros().scale() > 0 || yen.precision() - yen.scale() > 15) {
      return Optional.empty();
    }
    long precision = decimals.isEmpty() ? unit : unit / (long) Math.pow(10, decimals.length() - 1);
    Value written = Value.written(glyphs.pieces(found.start("number"), found.end("unit")));
    int end = start;
    while (end > 0 && glyphs.text().charAt(end - 1) == ' ') {
      end--;
    }
    return Optional.of(
        new Found(
            end == 0 ? null : glyphs.piece(0, end),
            new Amount(new Yen(yen.longValueExact()), precision, written),
            glyphs.piece(start, stop)));
  }
}
