package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.FieldType;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.FormProfile.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Step 4 for sheets, segment (調書の区画分け): the lightest way through the whole document, a label being
 * the beginning of a field or part of a text. Time and memory grow with the lines.
 */
final class SheetSegmenter {
  private static final double LABEL_IN_TEXT = 3;
  private static final double ENDING_IN_TEXT = 1.2;
  private static final double LABEL_WITH_VALUE_IN_TEXT = 1.2;
  private static final double LABEL_WITHIN_TEXT = 0.8;
  private static final double TITLE_IN_TEXT = 3;
  private static final double HEAD_IN_TEXT = 4;
  private static final double ENDING_AS_LABEL = 0.4;
  private static final double OUTSIDE = 0.2;
  private static final double BEHIND_VALUE = 0.1;
  private static final double NO_ROW = 0.8;
  private static final double RUNNING_HEAD = 0.3;
  private static final double EDGE_IN_TEXT = 0.6;
  private static final double EDGE_AS_TITLE = 0.3;

  private final SheetGrammar grammar;

  /**
   * @param titled the kinds of sheet whose titles the document prints
   */
  SheetSegmenter(FormProfile profile, Set<SheetKind> titled) {
    this.grammar = new SheetGrammar(profile, titled);
  }

  SheetGrammar grammar() {
    return grammar;
  }

  /** What a line, or a label of it, was taken for. */
  enum Take {
    CONTENT,
    LABEL,
    TITLE,
    HEAD,
    FURNITURE
  }

  /**
   * A step of the way.
   *
   * @param line index of the line
   * @param label which of the line's labels, from 0; for labels only
   */
  record Step(
      double weight,
      @Nullable Step before,
      int line,
      Take take,
      int label,
      int place,
      boolean opens) {}

  /** The steps in the order of the lines. */
  List<Step> segment(List<FormLine> lines) {
    @Nullable Step[] open = new @Nullable Step[grammar.size()];
    open[SheetGrammar.START] = new Step(0, null, -1, Take.CONTENT, 0, SheetGrammar.START, false);
    for (int at = 0; at < lines.size(); at++) {
      open = advance(lines.get(at), at, open);
    }
    List<Step> way = new ArrayList<>();
    for (Step step = lightest(open); step != null && step.line() >= 0; step = step.before()) {
      way.add(step);
    }
    return way.reversed();
  }

  private static @Nullable Step lightest(@Nullable Step[] open) {
    Step best = null;
    for (Step step : open) {
      best = step != null && (best == null || step.weight() < best.weight()) ? step : best;
    }
    return best;
  }

  private @Nullable Step[] advance(FormLine line, int at, @Nullable Step[] open) {
    @Nullable Step[] next = new @Nullable Step[open.length];
    for (Step step : open) {
      if (step != null) {
        double weight = step.weight() + content(line, step.place());
        offer(next, new Step(weight, step, at, Take.CONTENT, 0, step.place(), false));
        if (line.mayBeRunningHead()) {
          double passed = step.weight() + (line.line().isAtEdge() ? 0 : RUNNING_HEAD);
          offer(next, new Step(passed, step, at, Take.FURNITURE, 0, step.place(), false));
        }
        double more = line.line().isAtEdge() ? EDGE_AS_TITLE : 0;
        line.titles()
            .forEach(kind ->
                offer(
                    next,
                    step(step, at, Take.TITLE, 0, grammar.toTitle(step.place(), kind), more)));
        if (line.head() != null) {
          grammar
              .toTable(step.place())
              .forEach(way -> offer(next, step(step, at, Take.HEAD, 0, way, 0)));
        }
      }
    }
    labels(line, at, open, next);
    return next;
  }

  private void labels(FormLine line, int at, @Nullable Step[] open, @Nullable Step[] next) {
    List<LabelAt> labels = line.labels();
    if (labels.isEmpty()) {
      return;
    }
    @Nullable Step[] from = open;
    for (int i = 0; i < labels.size(); i++) {
      @Nullable Step[] to = i == labels.size() - 1 ? next : new @Nullable Step[open.length];
      for (Step step : from) {
        if (step != null) {
          label(step, at, i, labels.get(i), to);
        }
      }
      from = to;
    }
  }

  private void label(Step step, int at, int index, LabelAt label, @Nullable Step[] to) {
    double more = label.certain() ? 0 : ENDING_AS_LABEL;
    for (FormLabel one : label.labels()) {
      grammar
          .toLabel(step.place(), one)
          .forEach(way -> offer(to, step(step, at, Take.LABEL, index, way, more)));
    }
  }

  private static Step step(
      Step before, int at, Take take, int label, SheetGrammar.Way way, double more) {
    return new Step(
        before.weight() + way.weight() + more, before, at, take, label, way.place(), way.opens());
  }

  private static void offer(@Nullable Step[] steps, Step step) {
    Step known = steps[step.place()];
    if (known == null || step.weight() < known.weight()) {
      steps[step.place()] = step;
    }
  }

  /** What it weighs to take a line for a part of what stands at {@code place}. */
  private double content(FormLine line, int place) {
    if (line.line().isBlank()) {
      return 0;
    }
    FormLabel label = grammar.place(place).label();
    FieldType type = label == null ? null : label.type();
    boolean row = type == FieldType.TABLE && line.rowLike();
    double weight =
        type == FieldType.TABLE
            ? (row ? 0 : NO_ROW)
            : type == null ? OUTSIDE : isText(type) ? 0 : BEHIND_VALUE;
    if (line.head() != null) {
      weight += HEAD_IN_TEXT;
    }
    if (!line.titles().isEmpty()) {
      weight += TITLE_IN_TEXT;
    }
    if (line.line().isAtEdge()) {
      weight += EDGE_IN_TEXT;
    }
    return row ? weight : weight + labelsInText(line);
  }

  private static double labelsInText(FormLine line) {
    double weight = 0;
    List<LabelAt> labels = line.labels();
    for (int i = 0; i < labels.size(); i++) {
      boolean first = i == 0 && line.beginsWithLabel();
      if (first && line.isLabelAlone()) {
        weight += labels.get(i).certain() ? LABEL_IN_TEXT : ENDING_IN_TEXT;
      } else {
        weight += first ? LABEL_WITH_VALUE_IN_TEXT : LABEL_WITHIN_TEXT;
      }
    }
    return weight;
  }

  private static boolean isText(FieldType type) {
    return switch (type) {
      case TEXT, SUMMARY, REASON, NEXT_STEPS -> true;
      case DEPARTMENT, PLAN, MEASURE, REFERENCE, PROJECT, NUMBER, SUBJECT, TABLE, OTHER -> false;
    };
  }
}
