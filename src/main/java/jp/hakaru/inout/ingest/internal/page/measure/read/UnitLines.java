package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Units on a line of their own between a name and its values (名称と値の間の単位の行). One without a name
 * above it has lost that, and is none itself.
 */
final class UnitLines {
  /** Letters and signs that measure: km, %. */
  private static final Pattern SIGN = Pattern.compile("[a-zA-Z%㎡℃/]{1,4}");

  private final Set<String> heads = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> endings = new HashSet<>();
  private final int longest;

  /**
   * @param longest how many characters a unit has at most
   */
  UnitLines(MeasurePagesProfile.IndicatorWords words, int longest) {
    this.longest = longest;
    words.unit().forEach(word -> heads.add(Words.key(word)));
    words
        .counted()
        .forEach((ending, units) -> {
          endings.add(Words.key(ending));
          units.forEach(unit -> known.add(Words.key(unit)));
        });
  }

  /**
   * {@code tokens}, the last line of a name before values as its unit: where units have a heading,
   * or where it is a known one.
   */
  List<Token> part(List<Token> tokens) {
    boolean headed =
        tokens.stream()
            .anyMatch(token ->
                token instanceof Token.Other other
                    && heads.contains(Words.key(other.piece().text())));
    List<Token> parted = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      boolean before = at + 1 < tokens.size() && tokens.get(at + 1) instanceof Token.Figure;
      parted.add(
          before && tokens.get(at) instanceof Token.Name name
              ? part(name, headed)
              : tokens.get(at));
    }
    return parted;
  }

  private Token part(Token.Name name, boolean headed) {
    int last = name.pieces().size() - 1;
    Piece unit = name.pieces().get(last);
    boolean sure = isUnit(unit);
    if (last == 0) {
      return sure ? new Token.Remark(unit) : name;
    }
    return sure || (headed && mayBe(unit))
        ? new Token.Name(name.pieces().subList(0, last), unit)
        : name;
  }

  private boolean isUnit(Piece piece) {
    String key = Words.key(piece.text());
    return known.contains(key) || SIGN.matcher(key).matches();
  }

  /** Whether a name ends as names of indicators do. */
  boolean isWhole(Value name) {
    String key = Words.key(name.text()).replaceAll("[(\\[][^()\\[\\]]*[)\\]]$", "");
    return endings.stream().anyMatch(key::endsWith);
  }

  /** Whether it is as short as a unit and does not end like a name. */
  private boolean mayBe(Piece piece) {
    String key = Words.key(piece.text());
    return piece.text().length() <= longest
        && endings.stream()
            .noneMatch(ending -> ending.length() < key.length() && key.endsWith(ending));
  }
}
