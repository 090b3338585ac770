package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The unit in brackets at the end of an indicator's name (指標名に書かれた単位). */
public final class NameUnit {
  private static final Pattern BRACKET =
      Pattern.compile(
          "[(\\[](?:単位:?)?(?<unit>[^\\d()\\[\\]]{1,4}|"
              + "(?:千|万|百万)?(?:k?m[23]|[kt]?g?-?CO2)(?:/[^\\d()\\[\\]]{1,3})?)[)\\]]$");
  private static final String OPEN = "（([［";
  private static final String NO_UNITS = "計累間均内外上下新再済別毎";

  private NameUnit() {}

  public static @Nullable Value of(Value name) {
    Glyphs glyphs = Glyphs.compact(List.of(name.pieces().getLast()));
    Matcher matcher = BRACKET.matcher(glyphs.text());
    if (!matcher.find() || NO_UNITS.chars().anyMatch(c -> matcher.group("unit").indexOf(c) >= 0)) {
      return null;
    }
    return Value.written(glyphs.pieces(matcher.start("unit"), matcher.end("unit")));
  }

  /**
   * A name without the unit behind it.
   *
   * @param bracket the unit with the brackets around it
   */
  public record Parted(Value name, Value unit, Piece bracket) {}

  /** {@code name} parted from its unit; empty where none stands behind it. */
  public static Optional<Parted> parted(Value name) {
    Value unit = of(name);
    if (unit == null) {
      return Optional.empty();
    }
    List<Piece> all = new ArrayList<>(name.pieces());
    Piece last = all.removeLast();
    int at = unit.pieces().getFirst().start();
    while (at > last.start() && OPEN.indexOf(last.line().raw().charAt(at)) < 0) {
      at--;
    }
    if (at > last.start()) {
      all.add(new Piece(last.line(), last.start(), at));
    }
    Piece bracket = new Piece(last.line(), at, last.end());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Parted(Value.written(all), unit, bracket));
  }
}
