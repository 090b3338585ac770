package jp.hakaru.example;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Yen;
import tools.jackson.databind.JsonNode;

/** The amounts of a row of the rolling plan as printed, in 千円 (事業費). */
record RollingPlanAmounts(String total, String earmarked, String general) {
  static RollingPlanAmounts of(JsonNode row) {
    if (row.get(4).asString().equals("-")) {
      return new RollingPlanAmounts("-", "-", "-");
    }
    long total = row.get(4).asLong();
    long earmarked = row.get(5).asLong();
    long general = row.size() > 6 ? row.get(6).asLong() : total - earmarked;
    return new RollingPlanAmounts(written(total), written(earmarked), written(general));
  }

  private static String written(long amount) {
    return String.format(Locale.ROOT, "%,d", amount);
  }

  boolean isDash() {
    return total.equals("-");
  }

  List<List<String>> lines(RollingPlanShape shape, boolean shifted) {
    if (shifted) {
      return List.of(List.of(total, earmarked), List.of(general));
    } else if (isDash() && shape == RollingPlanShape.BESIDE) {
      return List.of(List.of(total, "-"));
    }
    return Stream.of(total, earmarked, general).map(List::of).toList();
  }

  Yen yen(String written) {
    return new Yen(Long.parseLong(written.replace(",", "")) * 1000);
  }

  boolean addsUp() {
    return yen(total).value() == yen(earmarked).value() + yen(general).value();
  }
}
