package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.RoadmapCell;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Spans;
import jp.hakaru.inout.ingest.internal.joint.text.YearsIn;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** The steps of an effort (取組の段階): STEP1 …(H30～) STEP2 …(H31～), one or several a line. */
final class StepReader {
  private static final Pattern YEARS = Pattern.compile("\\s*\\(" + Spans.YEARS + "\\)\\s*$");
  private static final Pattern FIRST = Pattern.compile("\\s*\\(" + Spans.YEARS + "\\)\\s*");
  private static final Pattern YEAR = Pattern.compile("\\s*\\((?<year>[^()]{2,8})\\)\\s*$");
  private static final Pattern FIRST_YEAR = Pattern.compile("\\s*\\((?<year>[^()]{2,8})\\)\\s*");
  private static final Pattern LABEL = Pattern.compile("[^\\s\\d:。、]{2,8}(?:\\s*:\\s*|\\s+)");
  private static final String ARROWS = " ⇒→➡▶►";

  private final Pattern number;

  StepReader(JointPapersProfile profile) {
    this.number =
        Pattern.compile(
            "(?:^|(?<=[\\s⇒→➡▶►]))(?<number>(?i:"
                + AnyOf.words(profile.steps())
                + ")\\s*\\d{1,2}|第\\s*\\d{1,2}\\s*(?:"
                + AnyOf.words(profile.steps())
                + "))\\s*:?");
  }

  /** The steps that a line tells, which must be all of it; empty where it tells none. */
  List<RoadmapDraft> of(JointLine line, EffortDraft effort) {
    List<RoadmapDraft> steps = new ArrayList<>();
    Piece text = line.text();
    if (text == null || line.isTable()) {
      return steps;
    }
    Piece first = line.cells().getFirst();
    boolean numbered = number.matcher(Glyphs.spaced(first).text()).lookingAt();
    Glyphs glyphs = Glyphs.spaced(numbered ? first : text);
    Matcher step = number.matcher(glyphs.text());
    Matcher label = LABEL.matcher(glyphs.text());
    boolean labelled = !step.lookingAt() && label.lookingAt();
    if (labelled) {
      step.region(label.end(), glyphs.text().length());
    }
    if (!step.lookingAt()) {
      return steps;
    }
    step.region(step.start(), glyphs.text().length());
    step.lookingAt();
    boolean more = true;
    while (more) {
      int from = step.end();
      int start = step.start("number");
      int end = step.end("number");
      more = step.find(from);
      add(glyphs, start, end, from, more ? step.start() : glyphs.text().length(), effort, steps);
    }
    return steps;
  }

  private static void add(
      Glyphs glyphs,
      int start,
      int end,
      int from,
      int to,
      EffortDraft effort,
      List<RoadmapDraft> steps) {
    String all = glyphs.text();
    int first = from;
    while (first < to && all.charAt(first) == ' ') {
      first++;
    }
    int last = trimmed(all, first, to);
    Stretch stretch = stretch(glyphs, first, last);
    Optional<EffortDraft.Span> span = stretch.span();
    first = stretch.start();
    last = trimmed(all, first, stretch.end());
    if (last > first) {
      Value printed = Value.written(glyphs.pieces(start, end));
      Value title = Value.written(glyphs.pieces(first, last));
      steps.add(
          new RoadmapDraft(
              new RoadmapDraft.OfEffort(effort),
              new RoadmapDraft.Row(printed.text(), null, printed, title),
              RoadmapCell.STEP,
              span.map(EffortDraft.Span::start).orElse(null),
              span.map(EffortDraft.Span::end).orElse(null),
              title));
    }
  }

  /** The years of a step and what is left of its text. */
  private record Stretch(Optional<EffortDraft.Span> span, int start, int end) {}

  /** The years in brackets at the end of a step, or directly behind its number. */
  private static Stretch stretch(Glyphs glyphs, int from, int to) {
    Matcher last = YEARS.matcher(glyphs.text()).region(from, to);
    if (last.find()) {
      return new Stretch(Spans.of(glyphs, last), from, last.start());
    }
    Matcher first = FIRST.matcher(glyphs.text()).region(from, to);
    if (first.lookingAt()) {
      return new Stretch(Spans.of(glyphs, first), first.end(), to);
    }
    Matcher year = YEAR.matcher(glyphs.text()).region(from, to);
    Optional<EffortDraft.Span> only = year.find() ? only(glyphs, year) : Optional.empty();
    if (only.isPresent()) {
      return new Stretch(only, from, year.start());
    }
    Matcher behind = FIRST_YEAR.matcher(glyphs.text()).region(from, to);
    only = behind.lookingAt() ? only(glyphs, behind) : Optional.empty();
    return new Stretch(only, only.isPresent() ? behind.end() : from, to);
  }

  private static Optional<EffortDraft.Span> only(Glyphs glyphs, Matcher year) {
    return YearsIn.only(glyphs.piece(year.start("year"), year.end("year")))
        .map(one -> new EffortDraft.Span(one, null));
  }

  private static int trimmed(String all, int from, int to) {
    int end = to;
    while (end > from && ARROWS.indexOf(all.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
