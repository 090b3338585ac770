package jp.hakaru.face.portal.internal.element;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;

/**
 * What every page of a body starts from (画面の頭): whose record, and as of when.
 *
 * @param name the body's name
 * @param asOf the day asked for
 * @param releasedOn day of the newest release that the page shows
 */
public record PageHead(MunicipalityCode code, String name, AsOf asOf, LocalDate releasedOn) {
  /** The request parameter that says from which line on a document is shown, {@code ?from=501}. */
  public static final String FROM = "from";

  /** The request parameter that says which page of a document is shown, {@code ?page=3}. */
  public static final String PAGE = "page";

  private static final Pattern RUN_ON = Pattern.compile("-L?[0-9]+$");

  /** Address of the list of bodies. */
  public String home() {
    return asOf.keptIn("/");
  }

  /** Address of the body's front page. */
  public String front() {
    return asOf.keptIn(path());
  }

  /** Address of a plan. */
  public String plan(Id id) {
    return asOf.keptIn(path() + "/plan/" + id);
  }

  /** Address of a node. */
  public String node(Id id) {
    return asOf.keptIn(path() + "/node/" + id);
  }

  /** Address of a project. */
  public String project(Id id) {
    return asOf.keptIn(path() + "/project/" + id);
  }

  /** Address of an indicator. */
  public String indicator(Id id) {
    return asOf.keptIn(path() + "/indicator/" + id);
  }

  /** Address of how far the body's targets are reached. */
  public String targets() {
    return asOf.keptIn(path() + "/targets");
  }

  /** The same with parameters, {@code ?year=2021}. */
  public String targets(String query) {
    return asOf.keptIn(path() + "/targets" + query);
  }

  /**
   * Address of all names that a side of the record has, {@code department} or {@code reference}.
   */
  public String sides(String side) {
    return asOf.keptIn(path() + "/" + side);
  }

  /** Address of what belongs to {@code name} on that side. */
  public String side(String side, String name) {
    return asOf.keptIn(
        path() + "/" + side + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
  }

  /** Address of the body's joint work. */
  public String joint() {
    return asOf.keptIn(path() + "/collaboration");
  }

  /** Address of a joint effort. */
  public String effort(Id id) {
    return asOf.keptIn(path() + "/effort/" + id);
  }

  /** Address of a theme of joint work. */
  public String theme(Id id) {
    return asOf.keptIn(path() + "/theme/" + id);
  }

  /** Address of a table of the body's record as CSV. */
  public String table(String name) {
    return asOf.keptIn(path() + "/data/" + name + ".csv");
  }

  /**
   * Address of what a page shows, as a file.
   *
   * @param address the page's own, which may have parameters
   * @param suffix {@code .csv}, {@code .xlsx} or {@code .json}
   */
  public String file(String address, String suffix) {
    int query = address.indexOf('?');
    return asOf.keptIn(
        query < 0
            ? address + suffix
            : address.substring(0, query) + suffix + address.substring(query));
  }

  /** Address of a document's beginning. */
  public String document(Id id) {
    return document(id, DocumentPart.FIRST);
  }

  /** Address of a part of a document. */
  public String document(Id id, DocumentPart part) {
    return asOf.keptIn(path() + "/document/" + id + part.query());
  }

  /** Address of the picture of a page of a document. */
  public String picture(Id document, int page) {
    return asOf.keptIn(path() + "/document/" + document + "/picture/" + page);
  }

  /** Address of a line of a document, or of a box in it. */
  public String line(Id document, LinePlace line) {
    return document(document, DocumentPart.holding(line)) + "#" + line;
  }

  /**
   * Address of the first of the lines or pages that {@code place} names, as {@code p3-4;p7}; of the
   * document where it names none.
   */
  public String place(Id document, String place) {
    String first = place.split(";", 2)[0];
    return LinePlace.find(first)
        .or(() -> LinePlace.find(RUN_ON.matcher(first).replaceFirst("")))
        .map(line -> line(document, line))
        .orElseGet(() -> document(document));
  }

  /** The frame of the body's front page. */
  public Frame frame() {
    return new Frame(body(), asOf, path(), releasedOn, List.of());
  }

  /**
   * The frame of a page below the front page.
   *
   * @param kind {@code plan}, {@code node} or {@code project}
   * @param above the pages between the front page and this one, from above
   */
  public Frame frame(String kind, Id id, List<Crumb> above) {
    String now = path() + "/" + kind + "/" + id;
    Stream<Crumb> front = Stream.of(new Crumb(front(), name));
    List<Crumb> crumbs = Stream.concat(front, above.stream()).toList();
    return new Frame(body(), asOf, now, releasedOn, crumbs);
  }

  /** The frame of the page of the body's joint work. */
  public Frame jointFrame() {
    return new Frame(
        body(), asOf, path() + "/collaboration", releasedOn, List.of(new Crumb(front(), name)));
  }

  /** The frame of an effort or a theme of it, {@code kind}, that stands below {@code above}. */
  public Frame jointFrame(String kind, Id id, List<Crumb> above) {
    Stream<Crumb> front = Stream.of(new Crumb(front(), name));
    return frameOf(kind + "/" + id, Stream.concat(front, above.stream()).toList());
  }

  /** The frame of a page at {@code path} below the body's address. */
  public Frame frameOf(String path, List<Crumb> above) {
    return new Frame(body(), asOf, path() + "/" + path, releasedOn, above);
  }

  /** The frame of a part of a document. */
  public Frame frame(Id document, DocumentPart part) {
    String now = path() + "/document/" + document + part.query();
    return new Frame(body(), asOf, now, releasedOn, List.of(new Crumb(front(), name)));
  }

  private Frame.Body body() {
    return new Frame.Body(code, name);
  }

  private String path() {
    return "/" + code;
  }
}
