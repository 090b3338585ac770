package jp.hakaru.base.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The source of a row (出典) as it is written: {@code d…#L12-14;L20;d…#p3}, a document and places in
 * it. A part without {@code #} belongs to the document before it. A place is a line ({@code L}), a
 * page ({@code p}) or a cell of a sheet, or a run of them, or a {@link LinePlace} on a page.
 * Source: DESIGN §4.
 */
public final class SourceText {
  /** What a source looks like, for a message. */
  public static final String FORM = "d0123456789abcdef#L12-14;L20";

  /** What a place looks like, for a message. */
  public static final String PLACE_FORM = "L12";

  private static final String NUMBER = "([1-9][0-9]{0,8})";
  private static final String CELL = "[A-Z]{1,3}[1-9][0-9]{0,6}";
  private static final Pattern RUN =
      Pattern.compile("(?<kind>[Lp])" + NUMBER + "(?:-" + NUMBER + ")?");
  private static final Pattern CELLS = Pattern.compile("[^!#;]+!" + CELL + "(-" + CELL + ")?");

  private SourceText() {}

  /** What a part of a source may be wrong in (出典の誤りの種類). */
  public enum Fault {
    /** It is not of the form. */
    FORM,
    /** There is no such document. */
    DOCUMENT,
    /** The document has no such line or page. */
    LINE
  }

  /**
   * A part of a source that is wrong.
   *
   * @param text the part, with its document where it is told apart
   * @param lines number of lines of the document; 0 where it is not known
   */
  public record Wrong(Fault fault, String text, int lines) {}

  /**
   * All that is wrong with {@code source}; none where it is right.
   *
   * @param documents which lines and pages each document has, by its id
   */
  public static List<Wrong> wrong(String source, Map<String, DocumentExtent> documents) {
    List<Wrong> wrong = new ArrayList<>();
    String document = "";
    for (String part : source.split(";", -1)) {
      int mark = part.indexOf('#');
      if (mark >= 0) {
        document = part.substring(0, mark);
      }
      DocumentExtent extent = documents.get(document);
      if (document.isEmpty()) {
        wrong.add(new Wrong(Fault.FORM, part, 0));
      } else if (extent == null) {
        wrong.add(new Wrong(Fault.DOCUMENT, part, 0));
      } else {
        String place = part.substring(mark + 1);
        wrongPlace(place, extent)
            .map(fault -> new Wrong(fault, part, extent.lines()))
            .ifPresent(wrong::add);
      }
    }
    return wrong;
  }

  /**
   * A place in a document (出典の一つの場所).
   *
   * @param documentId as written
   * @param place as written, a run of lines too: {@code L12-14}
   */
  public record Place(String documentId, String place) {}

  /** The places that {@code source} names, in its order; a part of another form is none. */
  public static List<Place> places(String source) {
    List<Place> places = new ArrayList<>();
    String document = "";
    for (String part : source.split(";", -1)) {
      int mark = part.indexOf('#');
      if (mark >= 0) {
        document = part.substring(0, mark);
      }
      String place = part.substring(mark + 1);
      if (!document.isEmpty() && !place.isEmpty()) {
        places.add(new Place(document, place));
      }
    }
    return places;
  }

  /** The line or page at which {@code place} begins; empty for cells of a sheet. */
  public static Optional<LinePlace> firstLine(String place) {
    Matcher run = RUN.matcher(place);
    return LinePlace.find(run.matches() ? run.group("kind") + run.group(2) : place);
  }

  /** The documents that {@code source} names. */
  public static Set<String> documents(String source) {
    return Arrays.stream(source.split(";"))
        .filter(part -> part.indexOf('#') > 0)
        .map(part -> part.substring(0, part.indexOf('#')))
        .collect(Collectors.toSet());
  }

  /** What is wrong with {@code place} in a document of that extent. */
  public static Optional<Fault> wrongPlace(String place, DocumentExtent document) {
    Matcher run = RUN.matcher(place);
    if (run.matches()) {
      int from = Integer.parseInt(run.group(2));
      int to = run.group(3) == null ? from : Integer.parseInt(run.group(3));
      boolean lines = run.group("kind").equals("L");
      return to < from
          ? Optional.of(Fault.FORM)
          : missing(document, lines ? new LinePlace(0, to, null) : new LinePlace(to, 0, null));
    }
    Optional<LinePlace> line = LinePlace.find(place);
    if (line.isPresent()) {
      return missing(document, line.get());
    }
    return CELLS.matcher(place).matches() ? Optional.empty() : Optional.of(Fault.FORM);
  }

  private static Optional<Fault> missing(DocumentExtent document, LinePlace place) {
    return document.has(place) ? Optional.empty() : Optional.of(Fault.LINE);
  }
}
