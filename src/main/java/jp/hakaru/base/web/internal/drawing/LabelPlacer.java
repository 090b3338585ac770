package jp.hakaru.base.web.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for labels (文字の置き場所): within the frame, on no other label and on nothing that must be
 * seen. Whoever asks first has the better place.
 */
public final class LabelPlacer {
  /** How far labels stay apart sideways. */
  private static final double APART = 3;

  private final Box frame;
  private final List<Box> taken = new ArrayList<>();
  private final List<Mark.Line> lines = new ArrayList<>();

  public LabelPlacer(Box frame) {
    this.frame = frame;
  }

  /** Nothing may be written on {@code box}. */
  public void keepFree(Box box) {
    taken.add(box);
  }

  /** Nothing should be written across {@code line}. */
  public void keepClear(Mark.Line line) {
    lines.add(line);
  }

  /** The first of {@code candidates} that is free and crosses no line; its room is taken then. */
  public Optional<Mark.Text> place(List<Mark.Text> candidates) {
    return take(
        candidates.stream()
            .filter(candidate -> isFree(candidate.box()) && !isCrossed(candidate.box()))
            .findFirst());
  }

  /** As {@link #place}, but rather across a line than not at all. */
  public Optional<Mark.Text> insist(List<Mark.Text> candidates) {
    Optional<Mark.Text> placed = place(candidates);
    return placed.isPresent()
        ? placed
        : take(candidates.stream().filter(candidate -> isFree(candidate.box())).findFirst());
  }

  private Optional<Mark.Text> take(Optional<Mark.Text> text) {
    text.ifPresent(found -> taken.add(found.box()));
    return text;
  }

  private boolean isFree(Box box) {
    Box apart = new Box(box.left() - APART, box.top(), box.width() + 2 * APART, box.height());
    return frame.contains(box) && taken.stream().noneMatch(apart::overlaps);
  }

  private boolean isCrossed(Box box) {
    for (Mark.Line line : lines) {
      for (int at = 1; at < line.spots().size(); at++) {
        if (crosses(line.spots().get(at - 1), line.spots().get(at), box)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the way from one spot to the other touches the box: cut by each edge in turn. */
  static boolean crosses(Spot from, Spot to, Box box) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double[] step = {-dx, dx, -dy, dy};
    double[] room = {
      from.x() - box.left(), box.right() - from.x(), from.y() - box.top(), box.bottom() - from.y()
    };
    double first = 0;
    double last = 1;
    for (int edge = 0; edge < step.length; edge++) {
      if (step[edge] == 0) {
        if (room[edge] < 0) {
          return false;
        }
      } else if (step[edge] < 0) {
        first = Math.max(first, room[edge] / step[edge]);
      } else {
        last = Math.min(last, room[edge] / step[edge]);
      }
    }
    return first <= last;
  }
}
