package jp.hakaru.face.portal.internal.indicator;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.Doubt;
import jp.hakaru.face.portal.internal.element.ReviewLine;
import jp.hakaru.face.portal.internal.element.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its targets and results (指標).
 *
 * @param number its number on the page
 * @param unit as written; unset for a state in words
 * @param direction which way is better; unset where neither the paper nor its figures tell
 * @param directionInferred whether the figures tell it and not the paper
 * @param definition as the newest act in force states it
 * @param earlier what earlier acts state of it, the newest first
 * @param values the first period first
 * @param judgement how it stands now
 * @param judged how it stood in each period that has a result, the first one first
 * @param reviews what is said of the indicator itself, the newest year first
 */
public record IndicatorPart(
    Id id,
    @Nullable String number,
    Sourced<String> name,
    @Nullable String unit,
    IndicatorKind kind,
    @Nullable Direction direction,
    boolean directionInferred,
    Definition definition,
    List<Definition> earlier,
    List<ValueLine> values,
    Judgement judgement,
    List<Judgement> judged,
    List<ReviewLine> reviews) {
  public IndicatorPart {
    earlier = List.copyOf(earlier);
    values = List.copyOf(values);
    judged = List.copyOf(judged);
    reviews = List.copyOf(reviews);
  }

  /** Whether any period has a forecast, so that the table needs a column for it. */
  public boolean hasForecasts() {
    return values.stream().anyMatch(line -> line.forecast() != null);
  }

  /** The doubts about its yearly figures, each once. */
  public List<Doubt> doubts() {
    return values.stream()
        .flatMap(line -> Stream.concat(Stream.of(line), line.others().stream()))
        .flatMap(line -> Stream.of(line.target(), line.actual(), line.forecast()))
        .flatMap(Stream::ofNullable)
        .flatMap(told -> told.figure().doubts().stream())
        .distinct()
        .toList();
  }
}
