package jp.hakaru.cycle.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a rule found (指摘).
 *
 * @param code of the rule: {@code HK-101}
 * @param sentence what is wrong, in Japanese, with the numbers in it
 * @param places where it stands, that of the row it is about first; none where the rows tell no
 *     source
 * @param numbers the numbers used, by name, in the order in which the rule uses them; money in yen
 */
public record Finding(
    String code,
    Severity severity,
    String sentence,
    List<Where> places,
    Map<String, BigDecimal> numbers) {
  public Finding {
    places = List.copyOf(places);
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
  }

  /** The same, as grave as {@code other}. */
  Finding with(Severity other) {
    return new Finding(code, other, sentence, places, numbers);
  }
}
