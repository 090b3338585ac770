package jp.hakaru.inout.ingest.internal.form.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a paper writes it (数値の表記).
 *
 * @param value at the scale as written
 * @param digits where the digits stand
 * @param unit where the unit stands; unset without one
 */
public record Figure(BigDecimal value, Piece digits, @Nullable Piece unit) {

  /** Reads figures (数値の読み取り): a lead, digits, a unit, a tail, a remark in brackets. */
  public static final class Reader {
    private final Pattern form;

    public Reader(FormProfile.Figures figures) {
      this.form =
          Pattern.compile(
              "^(?:"
                  + any(figures.leads())
                  + ")?\\s*(?<digits>[-+△▲]?\\s?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?)\\s*"
                  + "(?<unit>[^\\d\\s()\\[\\],.~-][^\\d\\s()\\[\\]~]{0,9}?)?\\s*(?:"
                  + any(figures.tails())
                  + ")?\\s*(?:[(\\[][^()\\[\\]]*[)\\]])?$");
    }

    private static String any(List<String> words) {
      return words.stream()
          .map(word -> Pattern.quote(TextFold.key(word)))
          .collect(Collectors.joining("|"));
    }

    /** The figure that {@code cell} is; empty where it is something else. */
    public Optional<Figure> read(Piece cell) {
      Glyphs glyphs = Glyphs.spaced(cell);
      Matcher matcher = form.matcher(glyphs.text());
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String written = matcher.group("digits");
      BigDecimal value = new BigDecimal(written.replaceAll("[^0-9.]", ""));
      char sign = written.charAt(0);
      boolean negative = sign == '-' || sign == '△' || sign == '▲';
      return Optional.of(
          new Figure(
              negative ? value.negate() : value,
              glyphs.piece(matcher.start("digits"), matcher.end("digits")),
              matcher.group("unit") == null
                  ? null
                  : glyphs.piece(matcher.start("unit"), matcher.end("unit"))));
    }
  }
}
