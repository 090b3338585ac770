package jp.hakaru.base.web.internal.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes a scene as SVG (図の書き出し). Looks come from classes alone, sizes and places from attributes
 * of geometry, so that the strictest content policy lets it stand.
 *
 * <p>Source: SVG 2; SVG Accessibility API Mappings 1.0; JIS X 8341-3:2016.
 */
public final class SvgWriter {
  private static final String ADDRESS = "[/?#][^\\p{Cntrl}]*";

  private final StringBuilder out = new StringBuilder();

  private SvgWriter() {}

  /**
   * What a picture is called.
   *
   * @param id unique in its page
   * @param title its name in words
   * @param description what it shows, in words
   * @param style classes of the picture
   */
  public record Caption(String id, String title, String description, String style) {}

  /** The picture of {@code scene}. One with links is a group, since a mere image hides them. */
  public static Picture write(Scene scene, Caption caption) {
    SvgWriter writer = new SvgWriter();
    writer.open(scene, caption);
    scene.marks().forEach(writer::mark);
    writer.out.append("</svg>");
    return new Picture(writer.out.toString());
  }

  private void open(Scene scene, Caption caption) {
    String title = caption.id() + "-title";
    String description = caption.id() + "-desc";
    out.append("<svg");
    attribute("class", caption.style());
    attribute("viewBox", "0 0 " + number(scene.width()) + " " + number(scene.height()));
    attribute("role", scene.hasLinks() ? "group" : "img");
    attribute("aria-labelledby", title);
    attribute("aria-describedby", description);
    out.append('>');
    element("title", title, caption.title());
    element("desc", description, caption.description());
  }

  private void element(String name, @Nullable String id, String text) {
    out.append('<').append(name);
    if (id != null) {
      attribute("id", id);
    }
    out.append('>').append(escaped(text)).append("</").append(name).append('>');
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Mark.Rect(Box box, String style) -> {
        out.append("<rect");
        style(style);
        attribute("x", number(box.left()));
        attribute("y", number(box.top()));
        attribute("width", number(box.width()));
        attribute("height", number(box.height()));
        out.append("/>");
      }
      case Mark.Circle(Spot centre, double radius, String style) -> {
        out.append("<circle");
        style(style);
        attribute("cx", number(centre.x()));
        attribute("cy", number(centre.y()));
        attribute("r", number(radius));
        out.append("/>");
      }
      case Mark.Line(List<Spot> spots, String style) -> spots("polyline", spots, style);
      case Mark.Area(List<Spot> spots, String style) -> spots("polygon", spots, style);
      case Mark.Arc arc -> arc(arc);
      case Mark.Text text -> text(text);
      case Mark.Group group -> group(group);
    }
  }

  private void spots(String element, List<Spot> spots, String style) {
    out.append('<').append(element);
    style(style);
    attribute(
        "points",
        spots.stream()
            .map(spot -> number(spot.x()) + "," + number(spot.y()))
            .collect(Collectors.joining(" ")));
    out.append("/>");
  }

  private void arc(Mark.Arc arc) {
    out.append("<path");
    style(arc.style());
    attribute("d", Arcs.path(arc));
    out.append("/>");
  }

  private void text(Mark.Text text) {
    out.append("<text");
    style(text.style());
    attribute("x", number(text.at().x()));
    attribute("y", number(text.at().y()));
    attribute("font-size", number(text.size()));
    if (text.anchor() != Mark.Anchor.START) {
      attribute("text-anchor", text.anchor().name().toLowerCase(Locale.ROOT));
    }
    if (text.ofRecord()) {
      attribute("lang", "ja");
    }
    out.append('>').append(escaped(text.text())).append("</text>");
  }

  private void group(Mark.Group group) {
    String href = group.href();
    String name = href == null ? "g" : "a";
    out.append('<').append(name);
    if (href != null) {
      attribute("href", checked(href));
      attribute("aria-label", String.valueOf(group.title()));
    }
    out.append('>');
    if (group.title() != null) {
      element("title", null, group.title());
    }
    group.marks().forEach(this::mark);
    out.append("</").append(name).append('>');
  }

  /** A way within the site; a scheme or another host is the page's mistake. */
  private static String checked(String href) {
    if (!href.matches(ADDRESS) || href.startsWith("//") || href.startsWith("/\\")) {
      throw new IllegalArgumentException(
          "expected a path from the root of the site, a query or a part of the page, found \""
              + href
              + "\"");
    }
    return href;
  }

  /** The classes of a mark, with a beginning of their own, so that no other style meets them. */
  private void style(String style) {
    attribute("class", "c-" + style.replace(" ", " c-"));
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  /** At most two decimals, none that are zero, never an exponent. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    long rest = Math.abs(hundredths % 100);
    String sign = hundredths < 0 ? "-" : "";
    String whole = sign + Math.abs(hundredths / 100);
    if (rest == 0) {
      return whole;
    }
    return whole + "." + (rest % 10 == 0 ? rest / 10 : rest < 10 ? "0" + rest : "" + rest);
  }
}
