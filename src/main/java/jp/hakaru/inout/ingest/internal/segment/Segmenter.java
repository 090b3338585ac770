package jp.hakaru.inout.ingest.internal.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.label.Labels;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.ReaderKind;

/**
 * Step 4, segment (区画分け): the lightest way to see the whole document as a sequence of the profile's
 * blocks, found by dynamic programming over its lines; time grows with the lines. Notes, page
 * numbers, running heads and blank lines interrupt a block and do not end it. A missing line weighs
 * more than any doubtful label, so a lost heading stays a local fault. Source: DESIGN §6, step 4.
 */
public final class Segmenter {
  private static final double NEW_BLOCK = 0.05;
  private static final double LOSS = 6;
  private static final double NOTE_GOES_ON = 0.3;

  private final List<Profile.Block> blocks;
  private final boolean[][] follows;
  private final boolean[][] followsLoss;

  public Segmenter(List<Profile.Block> grammar) {
    this.blocks = grammar;
    Map<String, Integer> index = new HashMap<>();
    for (Profile.Block block : grammar) {
      index.put(block.block(), index.size());
    }
    int size = grammar.size();
    follows = new boolean[size][size];
    followsLoss = new boolean[size][size];
    for (int from = 0; from < size; from++) {
      for (String name : grammar.get(from).then()) {
        follows[from][index.getOrDefault(name, 0)] = true;
      }
      for (String name : grammar.get(from).afterLoss()) {
        followsLoss[from][index.getOrDefault(name, 0)] = true;
      }
    }
  }

  /** How a state was reached: from which state, under which label, in a new block or not. */
  private record Step(int from, LabelKind label, boolean opens, boolean lost) {}

  public List<Segment> segment(List<Labels> lines) {
    int states = (blocks.size() + 1) * 2;
    double[] weights = new double[states];
    Arrays.fill(weights, Double.POSITIVE_INFINITY);
    weights[blocks.size() * 2] = 0;
    Step[][] steps = new Step[lines.size()][states];
    for (int at = 0; at < lines.size(); at++) {
      double[] next = new double[states];
      Arrays.fill(next, Double.POSITIVE_INFINITY);
      for (int state = 0; state < states; state++) {
        if (weights[state] < Double.POSITIVE_INFINITY) {
          advance(lines.get(at), state, weights[state], next, steps[at]);
        }
      }
      weights = next;
    }
    return assemble(lines, steps, lightest(weights));
  }

  private void advance(Labels line, int state, double weight, double[] next, Step[] steps) {
    int block = state / 2;
    boolean inNote = state % 2 == 1;
    for (Map.Entry<LabelKind, Double> entry : line.weights().entrySet()) {
      LabelKind label = entry.getKey();
      double to = weight + entry.getValue();
      switch (label) {
        case NOTE -> offer(block * 2 + 1, to, new Step(state, label, false, false), next, steps);
        case BLANK, PAGE_NUMBER, REPEAT, UNIT_NOTE, CONTENTS, NOTHING, STRAY ->
            offer(block * 2, to, new Step(state, label, false, false), next, steps);
        case HEADING,
            BARE_HEADING,
            BRACKET,
            SECTION,
            TITLE,
            TEXT,
            BULLET,
            WRAP,
            HEADER,
            HEADER_MORE,
            ROW,
            MORE,
            ORPHAN,
            TOTAL,
            ROW_GROUP ->
            blocks(state, label, to, next, steps);
      }
      if (inNote && label == LabelKind.WRAP) {
        Step step = new Step(state, LabelKind.NOTE, false, false);
        offer(state, weight + NOTE_GOES_ON, step, next, steps);
      }
    }
  }

  private void blocks(int state, LabelKind label, double weight, double[] next, Step[] steps) {
    int block = state / 2;
    boolean start = block == blocks.size();
    if (!start && blocks.get(block).more().contains(label)) {
      offer(block * 2, weight, new Step(state, label, false, false), next, steps);
    }
    for (int to = 0; to < blocks.size(); to++) {
      if (!blocks.get(to).first().contains(label)) {
        continue;
      }
      boolean plain = start ? to < blocks.size() : follows[block][to];
      if (plain) {
        offer(to * 2, weight + NEW_BLOCK, new Step(state, label, true, false), next, steps);
      } else if (followsLoss[block][to]) {
        offer(to * 2, weight + LOSS, new Step(state, label, true, true), next, steps);
      }
    }
  }

  private static void offer(int state, double weight, Step step, double[] next, Step[] steps) {
    if (weight < next[state]) {
      next[state] = weight;
      steps[state] = step;
    }
  }

  private static int lightest(double[] weights) {
    int best = 0;
    for (int state = 1; state < weights.length; state++) {
      if (weights[state] < weights[best]) {
        best = state;
      }
    }
    return best;
  }

  private List<Segment> assemble(List<Labels> lines, Step[][] steps, int last) {
    Step[] way = new Step[lines.size()];
    int[] states = new int[lines.size()];
    int state = last;
    for (int at = lines.size() - 1; at >= 0; at--) {
      way[at] = steps[at][state];
      states[at] = state;
      state = way[at].from();
    }
    List<Segment> segments = new ArrayList<>();
    List<Segment.Tagged> open = new ArrayList<>();
    int block = blocks.size();
    boolean lost = false;
    for (int at = 0; at < lines.size(); at++) {
      if (way[at].opens()) {
        close(segments, block, lost, open);
        open = new ArrayList<>();
        block = states[at] / 2;
        lost = way[at].lost();
      }
      open.add(new Segment.Tagged(lines.get(at), way[at].label()));
    }
    close(segments, block, lost, open);
    return segments;
  }

  private void close(List<Segment> segments, int block, boolean lost, List<Segment.Tagged> lines) {
    if (!lines.isEmpty()) {
      Profile.Block kind = block == blocks.size() ? OUTSIDE : blocks.get(block);
      segments.add(new Segment(kind, lost, List.copyOf(lines)));
    }
  }

  /** What stands before the first block. */
  private static final Profile.Block OUTSIDE =
      new Profile.Block("", ReaderKind.FRONT, List.of(), List.of(), List.of(), List.of());
}
