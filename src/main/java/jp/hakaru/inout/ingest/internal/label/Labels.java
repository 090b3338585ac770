package jp.hakaru.inout.ingest.internal.label;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a line may be, each with its cost (行の種別と費用): 0 is sure, more is less likely.
 *
 * @param heading the heading that it is, if it may be one
 */
public record Labels(Line line, Map<LabelKind, Double> costs, @Nullable HeadingText heading) {
  public Labels {
    costs = new EnumMap<>(costs);
  }

  public Optional<Double> cost(LabelKind kind) {
    return Optional.ofNullable(costs.get(kind));
  }
}
