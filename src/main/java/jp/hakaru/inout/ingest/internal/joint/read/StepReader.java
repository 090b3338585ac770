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
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** The steps of an effort (取組の段階): STEP1 …(H30～) STEP2 …(H31～), one or several a line. */
final class StepReader {
  private static final Pattern YEARS = Pattern.compile("\\s*\\(" + Spans.YEARS + "\\)\\s*$");

  private final Pattern number;

  StepReader(JointPapersProfile profile) {
    this.number =
        Pattern.compile(
            "(?:^|(?<=\\s))(?<number>(?i:" + AnyOf.words(profile.steps()) + ")\\s*\\d{1,2})\\s*:?");
  }

  /** The steps that a line tells, which must be all of it; empty where it tells none. */
  List<RoadmapDraft> of(JointLine line, EffortDraft effort) {
    List<RoadmapDraft> steps = new ArrayList<>();
    Piece text = line.text();
    if (text == null || line.isTable()) {
      return steps;
    }
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher step = number.matcher(glyphs.text());
    if (!step.lookingAt()) {
      return steps;
    }
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
    Matcher years = YEARS.matcher(all).region(first, to);
    Optional<EffortDraft.Span> span = years.find() ? Spans.of(glyphs, years) : Optional.empty();
    int last = span.isPresent() ? years.start() : to;
    while (last > first && all.charAt(last - 1) == ' ') {
      last--;
    }
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
}
