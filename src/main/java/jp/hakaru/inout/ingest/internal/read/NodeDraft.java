package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A node of the plan's tree while it is read (読み取り中の施策): every place that prints it, and what it
 * holds.
 */
public final class NodeDraft {
  /** One place that prints the node's heading. */
  public static final class Occurrence {
    public final HeadingText heading;
    public @Nullable Value title;
    public @Nullable Value subtitle;
    public final List<Line> lines = new ArrayList<>();
    boolean carries;

    Occurrence(HeadingText heading) {
      this.heading = heading;
      this.title = heading.title();
      this.subtitle = heading.subtitle();
      lines.add(heading.line());
    }

    public String titleKey() {
      return title == null ? "" : Words.key(title.text());
    }
  }

  public final @Nullable NodeDraft parent;
  public final List<Occurrence> occurrences = new ArrayList<>();
  public final List<TextDraft> texts = new ArrayList<>();
  public final List<ProjectDraft> projects = new ArrayList<>();

  NodeDraft(@Nullable NodeDraft parent) {
    this.parent = parent;
  }

  public HeadingText heading() {
    return occurrences.getFirst().heading;
  }

  public String code() {
    return heading().code().text();
  }

  /**
   * The place that the record claims: the first that prints the title as the heading does that
   * carries the node's content.
   */
  public Occurrence claimed() {
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
