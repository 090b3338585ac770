package jp.hakaru.inout.ingest.internal.label;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a line may be, each with its weight (行の種別と重み): 0 is sure, more is less likely.
 *
 * @param heading the heading that it is, if it may be one
 */
public record Labels(Line line, Map<LabelKind, Double> weights, @Nullable HeadingText heading) {
  public Labels {
    weights = new EnumMap<>(weights);
  }

  public Optional<Double> weight(LabelKind kind) {
    return Optional.ofNullable(weights.get(kind));
  }
}
