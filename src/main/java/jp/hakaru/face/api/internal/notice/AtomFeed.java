package jp.hakaru.face.api.internal.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;

/**
 * A feed of releases (公表のフィード). Its names are made of what they name and not of an address, so that
 * they stay when the site moves. Source: RFC 4287.
 *
 * @param name what alone has this feed
 * @param author who speaks
 * @param self its own path
 * @param page the path of the page that it goes with
 * @param entries the newest first
 */
record AtomFeed(
    String name,
    String language,
    String title,
    String author,
    String self,
    String page,
    LocalDate updated,
    List<Entry> entries) {
  static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String HTML = "text/html";

  AtomFeed {
    entries = List.copyOf(entries);
  }

  /**
   * One release.
   *
   * @param page the path of the page that shows it
   */
  record Entry(
      MunicipalityCode body,
      Id release,
      String author,
      String title,
      String summary,
      LocalDate day,
      String page) {}

  /**
   * The document.
   *
   * @param address stands before each path; empty where none is known, so that they are relative
   */
  byte[] write(String address) {
    return Xml.document("feed", NAMESPACE, xml -> write(xml, address));
  }

  private void write(Xml xml, String address) throws XMLStreamException {
    xml.attribute("xml:lang", language);
    xml.text("id", urn("feed", name));
    xml.text("title", title);
    xml.text("updated", instant(updated));
    xml.element("author", author -> author.text("name", author()));
    link(xml, "self", "application/atom+xml", address + self);
    link(xml, "alternate", HTML, address + page);
    for (Entry entry : entries) {
      xml.element("entry", one -> write(one, entry, address));
    }
  }

  private static void write(Xml xml, Entry entry, String address) throws XMLStreamException {
    xml.text("id", urn("release", entry.body() + " " + entry.release()));
    xml.text("title", entry.title());
    xml.text("updated", instant(entry.day()));
    xml.element("author", author -> author.text("name", entry.author()));
    link(xml, "alternate", HTML, address + entry.page());
    xml.text("summary", entry.summary());
  }

  private static void link(Xml xml, String relation, String type, String href)
      throws XMLStreamException {
    xml.empty(
        "link",
        link -> {
          link.attribute("rel", relation);
          link.attribute("type", type);
          link.attribute("href", href);
        });
  }

  private static String urn(String kind, String name) {
    byte[] bytes = ("hakaru " + kind + " " + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  /** The beginning of a day in Japan. */
  private static String instant(LocalDate day) {
    return day + "T00:00:00+09:00";
  }
}
