package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.Id;

/**
 * A document and places in it as the column {@code source} names them (出典). A text that names no
 * document says nothing.
 *
 * @param place {@code L12}, {@code L12-14;L20}
 */
record Whereabouts(Id document, String place) {
  private static final Pattern ONE =
      Pattern.compile("(d[0-9a-f]{16})#(.*?)(?=;d[0-9a-f]{16}#|$)", Pattern.DOTALL);

  /** Reads {@code d…#L12-14;L20;d…#L3}. */
  static List<Whereabouts> parse(String source) {
    List<Whereabouts> all = new ArrayList<>();
    Matcher one = ONE.matcher(source);
    while (one.find()) {
      all.add(new Whereabouts(new Id(one.group(1)), one.group(2)));
    }
    return List.copyOf(all);
  }
}
