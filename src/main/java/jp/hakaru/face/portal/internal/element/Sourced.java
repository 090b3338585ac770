package jp.hakaru.face.portal.internal.element;

import java.util.List;
import java.util.stream.Stream;

/**
 * A value with where it was read and what is doubtful about it (根拠つきの値).
 *
 * @param sources in the paper's order
 */
public record Sourced<T>(T value, List<SourceRef> sources, List<Doubt> doubts) {
  public Sourced {
    sources = List.copyOf(sources);
    doubts = List.copyOf(doubts);
  }

  /** A value without doubt. */
  public static <T> Sourced<T> of(T value, SourceRef... sources) {
    return new Sourced<>(value, List.of(sources), List.of());
  }

  /** The same value, read at the places of {@code other} as well. */
  public Sourced<T> alsoAt(Sourced<T> other) {
    return new Sourced<>(value, together(sources, other.sources), together(doubts, other.doubts));
  }

  private static <E> List<E> together(List<E> some, List<E> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
