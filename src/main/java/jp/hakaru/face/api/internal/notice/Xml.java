package jp.hakaru.face.api.internal.notice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML (XML の書き出し). What XML cannot bear stands as the sign for a lost character. */
final class Xml {
  private static final String LOST = "\uFFFD";
  private static final String UNBEARABLE =
      "[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final XMLStreamWriter out;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** What stands in an element. */
  @FunctionalInterface
  interface Content {
    void write(Xml xml) throws XMLStreamException;
  }

  /** A document whose root is of the default namespace {@code namespace}. */
  static byte[] document(String root, String namespace, Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter out =
          XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      out.writeStartElement(root);
      out.writeDefaultNamespace(namespace);
      content.write(new Xml(out));
      out.writeEndElement();
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML is written into memory", e);
    }
    return bytes.toByteArray();
  }

  void element(String name, Content content) throws XMLStreamException {
    out.writeStartElement(name);
    content.write(this);
    out.writeEndElement();
  }

  void text(String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(clean(text));
    out.writeEndElement();
  }

  /** An element without content. */
  void empty(String name, Content attributes) throws XMLStreamException {
    out.writeEmptyElement(name);
    attributes.write(this);
  }

  void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, clean(value));
  }

  private static String clean(String text) {
    return text.replaceAll(UNBEARABLE, LOST);
  }
}
