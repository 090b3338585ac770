package jp.hakaru.inout.ingest.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a line may be, each with its cost (行の種別と費用): 0 is sure, more is less likely.
 *
 * @param heading the heading that it is, if it may be one
 */
record Labels(Line line, Map<LabelKind, Double> costs, @Nullable HeadingText heading) {
  Labels {
    costs = new EnumMap<>(costs);
  }

  Optional<Double> cost(LabelKind kind) {
    return Optional.ofNullable(costs.get(kind));
  }
}
