package jp.hakaru.base.web.internal.drawing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing drawn in a picture (図の部品). {@code style} is a class of the style sheet, or several; a
 * mark has no other look.
 */
public sealed interface Mark {
  /** A filled rectangle. */
  record Rect(Box box, String style) implements Mark {}

  /** A circle. */
  record Circle(Spot centre, double radius, String style) implements Mark {}

  /** An open line through its spots. */
  record Line(List<Spot> spots, String style) implements Mark {
    public Line {
      spots = List.copyOf(spots);
    }

    public static Line of(double x1, double y1, double x2, double y2, String style) {
      return new Line(List.of(new Spot(x1, y1), new Spot(x2, y2)), style);
    }
  }

  /** A filled area within its spots. */
  record Area(List<Spot> spots, String style) implements Mark {
    public Area {
      spots = List.copyOf(spots);
    }
  }

  /**
   * A part of a ring.
   *
   * @param inner radius at which it begins
   * @param outer radius at which it ends
   * @param from angle in radians, clockwise from the top
   * @param to angle in radians, beyond {@code from}
   */
  record Arc(Spot centre, double inner, double outer, double from, double to, String style)
      implements Mark {}

  /** Which end of a text stands at its x. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * A line of text.
   *
   * @param at where its baseline is anchored
   * @param ofRecord whether the words are the record's, which are Japanese in every page
   */
  record Text(String text, Spot at, Anchor anchor, double size, String style, boolean ofRecord)
      implements Mark {
    private static final double ASCENT = 0.9;
    private static final double LINE = 1.15;

    public static Text words(String text, Spot at, Anchor anchor, double size, String style) {
      return new Text(text, at, anchor, size, style, false);
    }

    public static Text ofRecord(String text, Spot at, Anchor anchor, double size, String style) {
      return new Text(text, at, anchor, size, style, true);
    }

    /** The room it takes, estimated. */
    public Box box() {
      double width = Letters.width(text, size);
      double left =
          switch (anchor) {
            case START -> at.x();
            case MIDDLE -> at.x() - width / 2;
            case END -> at.x() - width;
          };
      return new Box(left, at.y() - ASCENT * size, width, LINE * size);
    }

    /** The same text moved sideways as little as brings it into {@code frame}. */
    public Text within(Box frame) {
      Box box = box();
      double over = Math.max(0, box.right() - frame.right());
      double under = Math.max(0, frame.left() - (box.left() - over));
      return new Text(text, new Spot(at.x() - over + under, at.y()), anchor, size, style, ofRecord);
    }
  }

  /**
   * Marks that belong together.
   *
   * @param href where they lead; unset where they lead nowhere
   * @param title their words in full, shown under the pointer and read out for a link
   */
  record Group(@Nullable String href, @Nullable String title, List<Mark> marks) implements Mark {
    public Group {
      marks = List.copyOf(marks);
      if (href != null && title == null) {
        throw new IllegalArgumentException("a link needs words that say where it leads: " + href);
      }
    }

    public static Group titled(String title, List<Mark> marks) {
      return new Group(null, title, marks);
    }
  }

  /** This mark, or those within it. */
  default Stream<Mark> flat() {
    return this instanceof Group group
        ? group.marks().stream().flatMap(Mark::flat)
        : Stream.of(this);
  }
}
