package jp.hakaru.inout.ingest.internal.source.word;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.hakaru.inout.ingest.ReadPaper;
import org.jspecify.annotations.Nullable;

/** Elements of a part as they stream by (XMLの読み取り), without document types and outer entities. */
final class Xml implements AutoCloseable {
  /** How deep elements stand in others at most: tables in tables take a few each. */
  private static final int DEEPEST = 200;

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int depth;

  /** A part holds what none may hold. */
  static final class NotAllowed extends IOException {
    private static final long serialVersionUID = 1L;
    private final ReadPaper.Forbidden what;

    NotAllowed(ReadPaper.Forbidden what) {
      super("a Word file has no " + what);
      this.what = what;
    }

    ReadPaper.Forbidden what() {
      return what;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // told by this class, so that a person hears which limit it was
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  Xml(InputStream in) throws XMLStreamException {
    this.reader = FACTORY.createXMLStreamReader(in);
  }

  /** What stands next. */
  enum Step {
    START,
    END,
    TEXT,
    DONE
  }

  Step next() throws XMLStreamException, IOException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT:
          depth++;
          if (depth > DEEPEST) {
            throw new NotAllowed(ReadPaper.Forbidden.TOO_DEEP);
          }
          return Step.START;
        case XMLStreamConstants.END_ELEMENT:
          depth--;
          return Step.END;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE:
          return Step.TEXT;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE:
          throw new NotAllowed(ReadPaper.Forbidden.ENTITIES);
        default:
          break;
      }
    }
    return Step.DONE;
  }

  /** The name of the element, without prefix. */
  String name() {
    return reader.getLocalName();
  }

  String text() {
    return reader.getText();
  }

  /** An attribute by its name without prefix. */
  @Nullable String find(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  String value(String otherwise) {
    String value = find("val");
    return value == null ? otherwise : value;
  }

  int number(String name, int otherwise) {
    String value = find(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      // a number out of its form counts as unset, as programs that read such files take it
      return otherwise;
    }
  }

  /** Whether a switch like hidden text is on. */
  boolean isOn() {
    String value = find("val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** Passes over the element that has begun. */
  void skip() throws XMLStreamException, IOException {
    for (int depth = 1; depth > 0; ) {
      Step step = next();
      depth += step == Step.START ? 1 : step == Step.END ? -1 : 0;
      if (step == Step.DONE) {
        return;
      }
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
