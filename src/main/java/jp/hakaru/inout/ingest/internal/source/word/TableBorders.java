package jp.hakaru.inout.ingest.internal.source.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Which tables have rulings (表の罫線): one without any lays out what stands in it. Source: ISO/IEC
 * 29500-1, 17.4.38 and 17.7.6.
 */
final class TableBorders {
  private static final Set<String> HIDDEN = Set.of("nil", "none");

  /** By style; one that says nothing is like that on which it is based. */
  private final Map<String, Boolean> ruled = new HashMap<>();

  private final Map<String, String> bases = new HashMap<>();

  /** Reads {@code styles.xml}. */
  void readStyles(Xml xml) throws XMLStreamException, IOException {
    String style = "";
    for (Xml.Step step = xml.next(); step != Xml.Step.DONE; step = xml.next()) {
      if (step == Xml.Step.START) {
        switch (xml.name()) {
          case "style" -> {
            String id = xml.find("styleId");
            style = id == null ? "" : id;
          }
          case "basedOn" -> bases.put(style, xml.value(""));
          case "tblBorders", "tcBorders" -> ruled.merge(style, areShown(xml), Boolean::logicalOr);
          default -> {}
        }
      }
    }
  }

  private boolean isRuled(String style) {
    String at = style;
    for (int i = 0; i < 20 && at != null; i++) {
      Boolean told = ruled.get(at);
      if (told != null) {
        return told;
      }
      at = bases.get(at);
    }
    return false;
  }

  /** Whether the table whose {@code tblPr} has begun has rulings. */
  boolean areOfTable(Xml xml) throws XMLStreamException, IOException {
    boolean shown = false;
    for (int inner = 1; inner > 0; ) {
      switch (xml.next()) {
        case START -> {
          switch (xml.name()) {
            case "tblStyle" -> {
              shown = isRuled(xml.value(""));
              inner++;
            }
            case "tblBorders" -> shown = areShown(xml);
            default -> inner++;
          }
        }
        case END -> inner--;
        case TEXT -> {}
        case DONE -> inner = 0;
      }
    }
    return shown;
  }

  /** Whether the borders that have begun show on any side. */
  static boolean areShown(Xml xml) throws XMLStreamException, IOException {
    boolean shown = false;
    for (int inner = 1; inner > 0; ) {
      switch (xml.next()) {
        case START -> {
          shown |= !HIDDEN.contains(xml.value("none"));
          inner++;
        }
        case END -> inner--;
        case TEXT -> {}
        case DONE -> inner = 0;
      }
    }
    return shown;
  }
}
