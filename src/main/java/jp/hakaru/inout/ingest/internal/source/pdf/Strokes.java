package jp.hakaru.inout.ingest.internal.source.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.util.Matrix;

/** Paths of a page of which the level and upright strokes are rulings (罫線の線分). */
final class Strokes {
  /** A filled stretch no thicker than this is a ruling. */
  private static final float THICKEST = 3.2f;

  /** Shorter ones are parts of drawings, unless they add up to a longer one. */
  private static final float SLANT = 0.7f;

  /** Drawings of more parts than this hold maps and pictures, not tables. */
  private static final int MOST = 60_000;

  private final PageFrame frame;
  private final Clips clips;
  private final List<float[]> path = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private float startX;
  private float startY;
  private float x;
  private float y;
  private boolean curved;

  Strokes(PageFrame frame, Clips clips) {
    this.frame = frame;
    this.clips = clips;
  }

  List<Ruling> rulings() {
    return rulings.size() < MOST ? rulings : List.of();
  }

  Point2D current() {
    return new Point2D.Float(x, y);
  }

  void move(float toX, float toY) {
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  void line(float toX, float toY) {
    if (path.size() < MOST) {
      path.add(new float[] {frame.x(x, y), frame.y(x, y), frame.x(toX, toY), frame.y(toX, toY)});
    }
    x = toX;
    y = toY;
  }

  void curve(float toX, float toY) {
    curved = true;
    x = toX;
    y = toY;
  }

  void close() {
    line(startX, startY);
  }

  /** Where the matrix puts a point, as the library reckons it. */
  static float x(Matrix at, float x, float y) {
    return (float) ((double) at.getScaleX() * x + (double) at.getShearX() * y + at.getTranslateX());
  }

  static float y(Matrix at, float x, float y) {
    return (float) ((double) at.getShearY() * x + (double) at.getScaleY() * y + at.getTranslateY());
  }

  /** The rectangle between two corners. */
  void rectangle(Matrix at, float x1, float y1, float x2, float y2) {
    move(x(at, x1, y1), y(at, x1, y1));
    line(x(at, x2, y1), y(at, x2, y1));
    line(x(at, x2, y2), y(at, x2, y2));
    line(x(at, x1, y2), y(at, x1, y2));
    close();
  }

  void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    move((float) p0.getX(), (float) p0.getY());
    line((float) p1.getX(), (float) p1.getY());
    line((float) p2.getX(), (float) p2.getY());
    line((float) p3.getX(), (float) p3.getY());
    close();
  }

  /** The bounds of the path; empty where they are not known. */
  Optional<Ink.Box> bounds() {
    if (curved || path.isEmpty() || path.size() >= MOST) {
      return Optional.empty();
    }
    return Optional.of(bounds(path));
  }

  private static Ink.Box bounds(List<float[]> parts) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (float[] part : parts) {
      left = Math.min(left, Math.min(part[0], part[2]));
      right = Math.max(right, Math.max(part[0], part[2]));
      top = Math.min(top, Math.min(part[1], part[3]));
      bottom = Math.max(bottom, Math.max(part[1], part[3]));
    }
    return new Ink.Box(left, top, right, bottom);
  }

  void forget() {
    path.clear();
    curved = false;
  }

  /** The strokes of the path are rulings. */
  void stroke() {
    for (float[] part : path) {
      add(part[0], part[1], part[2], part[3]);
    }
    forget();
  }

  /** Thin filled rectangles are rulings too; the path may hold several, of four parts each. */
  void fill() {
    for (int at = 0; !curved && at + 4 <= path.size(); at += 4) {
      Ink.Box box = bounds(path.subList(at, at + 4));
      float wide = box.right() - box.left();
      float high = box.bottom() - box.top();
      if (high <= THICKEST && wide <= THICKEST) {
        dot(box);
      } else if (high <= THICKEST && wide > high) {
        float middle = (box.top() + box.bottom()) / 2;
        add(box.left(), middle, box.right(), middle);
      } else if (wide <= THICKEST && high > wide) {
        float middle = (box.left() + box.right()) / 2;
        add(middle, box.top(), middle, box.bottom());
      }
    }
    forget();
  }

  /** A dot is part of a dotted ruling that goes either way; by itself it is too short for one. */
  private void dot(Ink.Box box) {
    float x = (box.left() + box.right()) / 2;
    float y = (box.top() + box.bottom()) / 2;
    if (clips.shows(x, y)) {
      keep(new Ruling(true, y, box.left(), box.right()));
      keep(new Ruling(false, x, box.top(), box.bottom()));
    }
  }

  private void add(float x1, float y1, float x2, float y2) {
    if (Math.abs(y1 - y2) <= SLANT && Math.abs(x1 - x2) > SLANT) {
      clips
          .cut(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)))
          .ifPresent(this::keep);
    } else if (Math.abs(x1 - x2) <= SLANT && Math.abs(y1 - y2) > SLANT) {
      clips
          .cut(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)))
          .ifPresent(this::keep);
    }
  }

  private void keep(Ruling one) {
    boolean shown = one.level() ? frame.shows(one.to(), one.at()) : frame.shows(one.at(), one.to());
    if (rulings.size() < MOST && shown) {
      rulings.add(one);
    }
  }
}
