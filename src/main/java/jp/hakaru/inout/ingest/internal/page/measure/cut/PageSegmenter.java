package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Step 4 for pages of measures, segment (施策のページの区画分け): the lightest way through the whole document,
 * each line being a heading, the label of a section, a numbered heading within one, or part of what
 * is open. An order of sections that the profile does not know weighs more, it is not forbidden.
 * Time and memory grow with the lines.
 */
final class PageSegmenter {
  private static final double HEADING = 0.1;
  private static final double WORDLESS = 0.5;
  private static final double HEADING_IN_TEXT = 3;
  private static final double WORDLESS_IN_TEXT = 0.8;
  private static final double FORWARD = 0.1;
  private static final double BACKWARD = 0.4;
  private static final double AGAIN = 0.6;
  private static final double BEFORE_HEADINGS = 1.5;
  private static final double LABEL_BEFORE_HEADINGS = 0.7;
  private static final double ENDING_AS_LABEL = 0.5;
  private static final double REPEATED_AS_LABEL = 0.6;
  private static final double LABEL_IN_TEXT = 3;
  private static final double ENDING_IN_TEXT = 0.9;
  private static final double FRAMED_ENDING_IN_TEXT = 1.2;
  private static final double REPEATED_IN_TEXT = 1.5;
  private static final double LABEL_WITH_VALUE_IN_TEXT = 1.4;
  private static final double COLUMN_WORD_IN_TEXT = 0.6;
  private static final double FIGURE_IN_TEXT = 0.4;
  private static final double SENTENCE_IN_FIGURES = 1;
  private static final double SENTENCE_IN_NAMES = 0.8;
  private static final double BEHIND_VALUE = 0.2;
  private static final double OUTSIDE = 0.3;
  private static final double NUMBERED = 0.1;
  private static final double NUMBERED_IN_TEXT = 0.5;

  /** Before the first heading. */
  static final int START = 0;

  /** Below a heading, before any label. */
  static final int NODE = 1;

  private static final int FIRST = 2;

  private final List<SectionLabel> sections = new ArrayList<>();
  private final Map<String, Integer> byKey = new HashMap<>();

  /** Words of headings that stand among actions. */
  private final Set<String> developments;

  /** The place of the first label of actions, to which a numbered heading comes back. */
  private final int actions;

  /**
   * @param developments words of headings that stand among actions
   */
  PageSegmenter(MeasurePagesProfile profile, Set<String> developments) {
    this.developments = developments;
    Map<String, SectionLabel> labels = new HashMap<>();
    SectionWords.all(profile).forEach(label -> labels.put(label.key(), label));
    for (String key : profile.order()) {
      SectionLabel label = labels.get(key);
      if (label != null) {
        byKey.put(key, FIRST + sections.size());
        sections.add(label);
      }
    }
    byKey.put(RepeatedLabels.UNKNOWN.key(), FIRST + sections.size());
    sections.add(RepeatedLabels.UNKNOWN);
    this.actions =
        FIRST + sections.stream().map(SectionLabel::type).toList().indexOf(SectionType.ACTIONS);
  }

  /** What a line was taken for. */
  enum Take {
    CONTENT,
    HEADING,
    /** A heading of the tree among actions, below which these go on. */
    WITHIN,
    LABEL,
    NUMBERED
  }

  /**
   * A step of the way.
   *
   * @param line index of the line
   * @param label the label taken
   */
  record Step(
      double weight,
      @Nullable Step before,
      int line,
      Take take,
      @Nullable LabelAt label,
      int place) {}

  /** The label of what is to be done. */
  SectionLabel actions() {
    return sections.get(actions - FIRST);
  }

  /** The label of a place; unset where none is open. */
  @Nullable SectionLabel section(int place) {
    return place < FIRST ? null : sections.get(place - FIRST);
  }

  /** The steps in the order of the lines. */
  List<Step> segment(List<PageLine> lines) {
    @Nullable Step[] open = new @Nullable Step[FIRST + sections.size()];
    open[START] = new Step(0, null, -1, Take.CONTENT, null, START);
    for (int at = 0; at < lines.size(); at++) {
      @Nullable Step[] next = new @Nullable Step[open.length];
      for (Step step : open) {
        if (step != null) {
          advance(step, lines.get(at), at, next);
        }
      }
      open = next;
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

  private void advance(Step step, PageLine line, int at, @Nullable Step[] next) {
    int place = step.place();
    offer(next, step, content(line, place), at, Take.CONTENT, null, place);
    SectionType type = type(place);
    boolean below = type == SectionType.ACTIONS || type == SectionType.PROJECTS;
    HeadingText heading = line.heading();
    if (heading != null) {
      double weight = heading.word() == null ? WORDLESS : HEADING;
      offer(next, step, weight, at, Take.HEADING, null, NODE);
      boolean development = isDevelopment(heading) && place != START;
      if (development || (heading.word() == null && below)) {
        int to = type == SectionType.ACTIONS ? place : actions;
        offer(next, step, HEADING, at, Take.WITHIN, null, to);
      }
    }
    for (LabelAt label : line.labels()) {
      Integer to = byKey.get(label.label().key());
      if (to != null) {
        double weight =
            switch (label.sure()) {
              case NAME -> way(place, to);
              case ENDING -> way(place, to) + ENDING_AS_LABEL;
              case REPEATED -> REPEATED_AS_LABEL;
            };
        offer(next, step, weight, at, Take.LABEL, label, to);
      }
    }
    if (line.numbered() && below) {
      int to = type == SectionType.ACTIONS ? place : actions;
      offer(next, step, NUMBERED + labelInText(line), at, Take.NUMBERED, null, to);
    }
  }

  /** Whether a heading has a word of those that stand among actions. */
  boolean isDevelopment(HeadingText heading) {
    Value word = heading.word();
    return word != null && developments.contains(Words.key(word.text()));
  }

  private @Nullable SectionType type(int place) {
    SectionLabel label = section(place);
    return label == null ? null : label.type();
  }

  private static double way(int from, int to) {
    if (from == START) {
      return BEFORE_HEADINGS;
    }
    return to > from ? FORWARD : to == from ? AGAIN : BACKWARD;
  }

  private static void offer(
      @Nullable Step[] next,
      Step before,
      double weight,
      int at,
      Take take,
      @Nullable LabelAt label,
      int place) {
    Step known = next[place];
    double all = before.weight() + weight;
    if (known == null || all < known.weight()) {
      next[place] = new Step(all, before, at, take, label, place);
    }
  }

  /** What it weighs to take a line for a part of what stands at {@code place}. */
  private double content(PageLine line, int place) {
    if (line.shape() == PageLine.Shape.BLANK) {
      return 0;
    }
    SectionType type = type(place);
    double weight = type == null ? (place == START ? 0 : OUTSIDE) : inside(line.shape(), type);
    HeadingText heading = line.heading();
    if (heading != null) {
      weight += heading.word() == null ? WORDLESS_IN_TEXT : HEADING_IN_TEXT;
    }
    if (line.numbered() && (type == SectionType.ACTIONS || type == SectionType.PROJECTS)) {
      weight += NUMBERED_IN_TEXT;
    }
    boolean column = type == SectionType.INDICATORS && line.shape() == PageLine.Shape.COLUMN_WORD;
    boolean figures = type == SectionType.INDICATORS && isRepeated(line);
    if (place == START) {
      return weight + Math.min(LABEL_BEFORE_HEADINGS, labelInText(line));
    }
    return column || figures ? weight : weight + labelInText(line);
  }

  private static double inside(PageLine.Shape shape, SectionType type) {
    boolean sentence = shape == PageLine.Shape.SENTENCE;
    return switch (type) {
      case DEPARTMENT, GOALS, OTHER -> BEHIND_VALUE;
      case INDICATORS -> sentence ? SENTENCE_IN_FIGURES : 0;
      case PROJECTS, REFERENCES -> sentence ? SENTENCE_IN_NAMES : 0;
      case TEXT, ACTIONS ->
          shape == PageLine.Shape.FIGURE
              ? FIGURE_IN_TEXT
              : shape == PageLine.Shape.COLUMN_WORD ? COLUMN_WORD_IN_TEXT : 0;
    };
  }

  private static boolean isRepeated(PageLine line) {
    return line.labels().stream().anyMatch(label -> label.sure() == LabelAt.Sure.REPEATED);
  }

  /** Whether it is a label of projects that the profile knows, parted from their names. */
  private static boolean isProjects(LabelAt label) {
    return label.label().type() == SectionType.PROJECTS && label.sure() == LabelAt.Sure.NAME;
  }

  private static double labelInText(PageLine line) {
    double most = 0;
    for (LabelAt label : line.labels()) {
      double weight =
          label.rest() != null && !label.isTableHead() && !isProjects(label)
              ? LABEL_WITH_VALUE_IN_TEXT
              : switch (label.sure()) {
                case NAME -> LABEL_IN_TEXT;
                case ENDING -> label.isFramed() ? FRAMED_ENDING_IN_TEXT : ENDING_IN_TEXT;
                case REPEATED ->
                    label.label() == RepeatedLabels.UNKNOWN ? ENDING_IN_TEXT : REPEATED_IN_TEXT;
              };
      most = Math.max(most, weight);
    }
    return most;
  }
}
