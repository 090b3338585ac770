package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.line.Signs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** The ways of an effort listed in a row (方策の列挙): 方策：①移動販売、②店舗、③宅配. */
public final class Ways {
  private static final Pattern WAY =
      Pattern.compile(
          "(?<sign>[①-⑳])\\s*(?<name>[^①-⑳]+?)\\s*(?:[、,，]?\\s*(?=[①-⑳])|(?:等|など)?\\s*$)");
  private static final Pattern LABEL = Pattern.compile("[^\\s　①-⑳。、]{2,12}[\\s　]+(?=①)");
  private static final int LEAST = 3;

  private Ways() {}

  /** A way and its number in the list. */
  public record Way(Value number, Value name) {}

  /** The ways that {@code text} lists; empty where it lists none. */
  public static List<Way> in(Piece text) {
    int colon = Math.max(text.text().indexOf('：'), text.text().indexOf(':'));
    Matcher way = WAY.matcher(text.text());
    List<Way> ways = new ArrayList<>();
    Matcher label = LABEL.matcher(text.text());
    int from = colon < 0 && label.lookingAt() ? label.end() : colon + 1;
    while (from > 0 && way.find(from)) {
      Piece sign =
          new Piece(text.line(), text.start() + way.start("sign"), text.start() + way.end("sign"));
      Piece name =
          new Piece(text.line(), text.start() + way.start("name"), text.start() + way.end("name"));
      ways.add(
          new Way(
              Signs.at(sign).map(Sign::number).orElse(Value.written(sign)), Value.written(name)));
      from = way.end();
    }
    return ways.size() < LEAST ? List.of() : ways;
  }
}
