package jp.hakaru.inout.ingest.internal.joint.draft;

import java.time.LocalDate;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** A needs survey as the paper prints it (ニーズ調査の下書き). */
public record SurveyDraft(Value title, YearAt year, List<Group> groups, List<Topic> topics) {
  public SurveyDraft {
    groups = List.copyOf(groups);
    topics = List.copyOf(topics);
  }

  /**
   * What one group of respondents answered.
   *
   * @param total unset where none is printed
   * @param kinds what it answered of each kind
   */
  public record Group(
      Value name, @Nullable Window window, @Nullable Count total, List<KindCount> kinds) {
    public Group {
      kinds = List.copyOf(kinds);
    }
  }

  /** From which day to which, both inclusive, a survey was open. */
  public record Window(DayAt opens, DayAt closes) {}

  /** A day and where it stands. */
  public record DayAt(LocalDate day, List<Piece> pieces) {
    public DayAt {
      pieces = List.copyOf(pieces);
    }
  }

  /** A number of answers, or what is printed in its place. */
  public record Count(@Nullable Integer number, Value text) {}

  /** Answers of one kind. */
  public record KindCount(Value kind, Count count) {}

  /**
   * A topic that answers named.
   *
   * @param kind of which it is, unset where no heading says so
   * @param examples what stands in brackets behind its title
   * @param other whether it gathers what is left
   * @param answers unset where the paper prints nothing
   * @param both the sign that the other group named it too
   */
  public record Topic(
      @Nullable Value kind,
      @Nullable Value number,
      Value title,
      @Nullable Value examples,
      boolean other,
      @Nullable Count answers,
      @Nullable Value both) {}
}
