package jp.hakaru.base.dossier;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a line of a document or a part of it stands (行の位置), as the column {@code place} has it:
 * {@code L12} in a document of lines; {@code p3L12@56,120,424,12} on a page, with the box that
 * holds it; {@code p3} for a whole page. Ordered as a reader meets them.
 *
 * @param page from 1; 0 in a document without pages
 * @param line from 1, of its page where there is one, else of the document; 0 for a whole page
 * @param box unset where none is told
 */
public record LinePlace(int page, int line, @Nullable Box box) implements Comparable<LinePlace> {
  /** No line and no page. */
  public static final LinePlace NONE = new LinePlace(0, 0, null);

  /** Of the places of a column: those that are none of a line come last. */
  public static final Comparator<String> TEXTS =
      Comparator.comparing((String place) -> find(place).isEmpty())
          .thenComparing(place -> find(place).orElse(NONE))
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<LinePlace> ORDER =
      Comparator.comparingInt(LinePlace::page)
          .thenComparingInt(LinePlace::line)
          .thenComparing(LinePlace::box, Comparator.nullsFirst(Comparator.naturalOrder()));

  private static final String NUMBER = "[1-9][0-9]{0,8}";
  private static final String POINTS = "(-?[0-9]{1,6})";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:L(?<line>%1$s)|p(?<page>%1$s)(?:L(?<row>%1$s)(?:@%2$s,%2$s,%2$s,%2$s)?)?)"
              .formatted(NUMBER, POINTS));
  private static final int FIRST_OF_BOX = 4;

  /**
   * A rectangle on a page (枠) in points, 1/72 inch.
   *
   * @param left from the left edge of the page
   * @param top from its upper edge
   */
  public record Box(int left, int top, int width, int height) implements Comparable<Box> {
    private static final Comparator<Box> ORDER =
        Comparator.comparingInt(Box::left)
            .thenComparingInt(Box::top)
            .thenComparingInt(Box::width)
            .thenComparingInt(Box::height);

    /** Whether {@code other} lies in it, edges included. */
    public boolean holds(Box other) {
      return left <= other.left
          && top <= other.top
          && left + width >= other.left + other.width
          && top + height >= other.top + other.height;
    }

    @Override
    public int compareTo(Box other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return left + "," + top + "," + width + "," + height;
    }
  }

  /** The place that {@code text} writes; empty where it writes none of a line or page. */
  public static Optional<LinePlace> find(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    if (form.group("line") != null) {
      return Optional.of(new LinePlace(0, Integer.parseInt(form.group("line")), null));
    }
    int page = Integer.parseInt(form.group("page"));
    if (form.group("row") == null) {
      return Optional.of(new LinePlace(page, 0, null));
    }
    return Optional.of(
        new LinePlace(
            page,
            Integer.parseInt(form.group("row")),
            form.group(FIRST_OF_BOX) == null ? null : box(form)));
  }

  private static Box box(Matcher form) {
    int[] points = new int[4];
    for (int i = 0; i < points.length; i++) {
      points[i] = Integer.parseInt(form.group(FIRST_OF_BOX + i));
    }
    return new Box(points[0], points[1], points[2], points[3]);
  }

  /** The whole line that {@code place} names or is a part of, as {@code p3L12}; else as it is. */
  public static String wholeLine(String place) {
    return find(place).map(LinePlace::anchor).orElse(place);
  }

  /** Whether it stands on a page. */
  public boolean isOnPage() {
    return page > 0;
  }

  /** The line alone, without the box: {@code L12}, {@code p3L12}. */
  public LinePlace whole() {
    return new LinePlace(page, line, null);
  }

  /** Whether {@code part} stands in this line, and in its box where both have one. */
  public boolean holds(LinePlace part) {
    return page == part.page
        && line == part.line
        && (box == null || part.box == null || box.holds(part.box));
  }

  /** Names the line on its page and in addresses: {@code L12}, {@code p3L12}. */
  public String anchor() {
    String onPage = page == 0 ? "" : "p" + page;
    return line == 0 ? onPage : onPage + "L" + line;
  }

  @Override
  public int compareTo(LinePlace other) {
    return ORDER.compare(this, other);
  }

  /** As the column has it. */
  @Override
  public String toString() {
    return box == null ? anchor() : anchor() + "@" + box;
  }
}
