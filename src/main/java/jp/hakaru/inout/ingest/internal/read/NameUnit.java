package jp.hakaru.inout.ingest.internal.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The unit in brackets at the end of an indicator's name (指標名に書かれた単位). */
public final class NameUnit {
  private static final Pattern BRACKET =
      Pattern.compile("[(\\[](?:単位:?)?(?<unit>[^\\d()\\[\\]]{1,4})[)\\]]$");
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
}
