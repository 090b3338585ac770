package jp.hakaru.inout.ingest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A node of the plan's tree while it is read (読み取り中の施策): every place that prints it, and what it
 * holds.
 */
final class NodeDraft {
  /** One place that prints the node's heading. */
  static final class Occurrence {
    final HeadingText heading;
    @Nullable Value title;
    @Nullable Value subtitle;
    final List<Line> lines = new ArrayList<>();
    boolean carries;

    Occurrence(HeadingText heading) {
      this.heading = heading;
      this.title = heading.title();
      this.subtitle = heading.subtitle();
      lines.add(heading.line());
    }

    String titleKey() {
      return title == null ? "" : Words.key(title.text());
    }
  }

  final @Nullable NodeDraft parent;
  final List<Occurrence> occurrences = new ArrayList<>();
  final List<TextDraft> texts = new ArrayList<>();
  final List<ProjectDraft> projects = new ArrayList<>();

  NodeDraft(@Nullable NodeDraft parent) {
    this.parent = parent;
  }

  HeadingText heading() {
    return occurrences.getFirst().heading;
  }

  String code() {
    return heading().code().text();
  }

  /**
   * The place that the record claims: the first that prints the title as the heading does that
   * carries the node's content.
   */
  Occurrence claimed() {
    Occurrence carrying =
        first(one -> one.carries && one.heading.title() != null)
            .or(() -> first(one -> one.carries && one.title != null))
            .or(() -> first(one -> one.title != null))
            .orElse(occurrences.getLast());
    return occurrences.stream()
        .filter(one -> one.titleKey().equals(carrying.titleKey()))
        .findFirst()
        .orElse(carrying);
  }

  private Optional<Occurrence> first(Predicate<Occurrence> test) {
    return occurrences.stream().filter(test).findFirst();
  }
}
