package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Glyphs that stand on one base line, from left to right (一行の印字). */
final class Row {
  private final List<Ink> inks;
  private final float size;
  private final float base;

  private final boolean endsBlank;
  private @Nullable String text;

  /**
   * @param inks one at least, from left to right
   */
  Row(List<Ink> inks) {
    this(inks, false);
  }

  private Row(List<Ink> inks, boolean endsBlank) {
    this.inks = List.copyOf(inks);
    this.endsBlank = endsBlank;
    this.size = median(inks, Ink::size);
    this.base = median(inks, Ink::base);
  }

  List<Ink> inks() {
    return inks;
  }

  float left() {
    return inks.getFirst().left();
  }

  float right() {
    return inks.getLast().right();
  }

  /** The size that most of its glyphs have. */
  float size() {
    return size;
  }

  float base() {
    return base;
  }

  /** Whether a blank stands behind its last glyph. */
  boolean endsBlank() {
    return endsBlank;
  }

  private static float median(List<Ink> inks, ToDoubleFunction<Ink> of) {
    float[] all = new float[inks.size()];
    boolean even = true;
    for (int i = 0; i < all.length; i++) {
      all[i] = (float) of.applyAsDouble(inks.get(i));
      even &= all[i] == all[0];
    }
    if (even) {
      return all.length == 0 ? 0 : all[0];
    }
    Arrays.sort(all);
    return all.length == 0 ? 0 : all[all.length / 2];
  }

  float top() {
    return base() - 0.88f * size();
  }

  float bottom() {
    return base() + 0.12f * size();
  }

  String text() {
    String made = text;
    if (made == null) {
      StringBuilder all = new StringBuilder(inks.size() + 4);
      for (Ink ink : inks) {
        all.append(ink.text());
      }
      made = all.toString();
      text = made;
    }
    return made;
  }

  /** The glyphs in rows from top to bottom, whatever order the file has them in. */
  static List<Row> of(List<Ink> inks) {
    if (inks.isEmpty()) {
      return List.of();
    }
    List<Ink> sorted = new ArrayList<>(inks);
    sorted.sort(Ink::byBase);
    List<Band> open = new ArrayList<>();
    List<Band> bands = new ArrayList<>();
    for (Ink ink : sorted) {
      Band at = nearest(open, ink);
      if (at == null) {
        at = new Band(ink);
        open.add(at);
        bands.add(at);
      }
      at.add(ink);
    }
    List<Row> rows = new ArrayList<>(bands.size());
    for (Band band : bands) {
      Row row = band.row();
      if (!row.inks().isEmpty()) {
        rows.add(row);
      }
    }
    rows.sort(Row::byBase);
    return List.copyOf(rows);
  }

  /** The band that takes the glyph; those that end above it are closed. */
  private static @Nullable Band nearest(List<Band> open, Ink ink) {
    Band at = null;
    for (int i = open.size() - 1; i >= 0; i--) {
      Band band = open.get(i);
      if (band.bottom < ink.top()) {
        open.remove(i);
      } else if (band.takes(ink) && (at == null || band.distance(ink) <= at.distance(ink))) {
        at = band;
      }
    }
    return at;
  }

  private static int byBase(Row one, Row other) {
    int order = Float.compare(one.base, other.base);
    return order == 0 ? Float.compare(one.left(), other.left()) : order;
  }

  /** A stretch of the page's height that a row takes: that of its largest glyph. */
  private static final class Band {
    private final List<Ink> inks = new ArrayList<>();
    private float top;
    private float bottom;
    private float size;

    Band(Ink first) {
      this.top = first.top();
      this.bottom = first.bottom();
      this.size = first.size();
    }

    /**
     * Whether the glyph stands within it by more than half, and is no smaller by more than half.
     */
    boolean takes(Ink ink) {
      float common = Math.min(bottom, ink.bottom()) - Math.max(top, ink.top());
      return common > 0.55f * Math.min(size, ink.size());
    }

    float distance(Ink ink) {
      return Math.abs(bottom - ink.bottom());
    }

    void add(Ink ink) {
      inks.add(ink);
      if (ink.size() > size && !ink.isBlank()) {
        size = ink.size();
        top = ink.top();
        bottom = ink.bottom();
      }
    }

    /** Without glyphs printed twice for a bold look, and blanks that other glyphs stand on. */
    Row row() {
      inks.sort(Ink::byLeft);
      List<Ink> kept = new ArrayList<>(inks.size());
      for (int i = 0; i < inks.size(); i++) {
        Ink ink = inks.get(i);
        boolean hidden = ink.isBlank() && isCovered(i);
        if (!hidden && !isDouble(kept, ink)) {
          kept.add(ink);
        }
      }
      boolean endsBlank = !kept.isEmpty() && kept.getLast().isBlank();
      while (!kept.isEmpty() && kept.getLast().isBlank()) {
        kept.removeLast();
      }
      return new Row(kept, endsBlank);
    }

    private static boolean isDouble(List<Ink> kept, Ink ink) {
      for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 4; i--) {
        Ink other = kept.get(i);
        if (other.text().equals(ink.text())
            && Math.abs(other.left() - ink.left()) < 0.3f * Math.max(ink.width(), 0.1f * ink.size())
            && Math.abs(other.base() - ink.base()) < 0.3f * ink.size()) {
          return true;
        }
      }
      return false;
    }

    private boolean isCovered(int at) {
      Ink blank = inks.get(at);
      for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
        if (!inks.get(i).isBlank() && inks.get(i).right() > blank.middle()) {
          return true;
        }
      }
      for (int i = at + 1; i < inks.size() && i <= at + 2; i++) {
        if (!inks.get(i).isBlank() && inks.get(i).left() < blank.middle()) {
          return true;
        }
      }
      return false;
    }
  }
}
