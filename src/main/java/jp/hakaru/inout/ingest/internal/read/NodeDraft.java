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
    final HeadingText heading;
    @Nullable Value title;
    @Nullable Value subtitle;
    final List<Line> lines = new ArrayList<>();
    boolean carries;

    /** A line below it that may be the rest of its title. */
    @Nullable Line doubtful;

    Occurrence(HeadingText heading) {
      this.heading = heading;
      this.title = heading.title();
      this.subtitle = heading.subtitle();
      lines.add(heading.line());
    }

    public HeadingText heading() {
      return heading;
    }

    /** Unset where nothing below the heading could be its title. */
    public @Nullable Value title() {
      return title;
    }

    public @Nullable Value subtitle() {
      return subtitle;
    }

    /** A line below it that may be the rest of its title; unset where there is none. */
    public @Nullable Line doubtful() {
      return doubtful;
    }

    /** The lines that print heading, title and subtitle. */
    public List<Line> lines() {
      return lines;
    }

    /** The title folded, by which two spellings are told apart; empty where it is unset. */
    public String titleKey() {
      return title == null ? "" : Words.key(title.text());
    }
  }

  @Nullable NodeDraft parent;
  final List<Occurrence> occurrences = new ArrayList<>();
  final List<TextDraft> texts = new ArrayList<>();
  final List<ProjectDraft> projects = new ArrayList<>();

  NodeDraft(@Nullable NodeDraft parent) {
    this.parent = parent;
  }

  public @Nullable NodeDraft parent() {
    return parent;
  }

  /** The heading above it is lost: it has no parent that is known. */
  public void orphan() {
    parent = null;
  }

  /** Every place that prints the heading; may be changed. */
  public List<Occurrence> occurrences() {
    return occurrences;
  }

  /** The texts below it; may be changed. */
  public List<TextDraft> texts() {
    return texts;
  }

  /** The records of its tables; may be changed. */
  public List<ProjectDraft> projects() {
    return projects;
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
