package jp.hakaru.inout.ingest.internal.source.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables of a part in their order (段落と表), a line each. */
final class WordText {
  /** What is not printed, or printed again in another form. */
  private static final Set<String> SILENT =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "rt",
          "Fallback",
          "sdtPr",
          "sectPr",
          "tblGrid",
          "trPr",
          "rPrChange",
          "pPrChange",
          "annotationRef",
          "docPr");

  private static final int DEEPEST = 60;

  private final Xml xml;
  private final Numbering numbering;
  private final TableBorders borders;
  private int depth;

  WordText(Xml xml, Numbering numbering, TableBorders borders) {
    this.xml = xml;
    this.numbering = numbering;
    this.borders = borders;
  }

  /** The lines of all that is left of the element that has begun, or of the whole part. */
  List<String> blocks() throws XMLStreamException, IOException {
    List<String> lines = new ArrayList<>();
    depth++;
    if (depth > DEEPEST) {
      throw new IOException("nested too deep");
    }
    for (int inner = 1; inner > 0; ) {
      switch (xml.next()) {
        case START -> {
          switch (xml.name()) {
            case "p" -> lines.addAll(paragraph());
            case "tbl" -> table(lines);
            default -> inner += isSkipped() ? 0 : 1;
          }
        }
        case END -> inner--;
        case TEXT -> {}
        case DONE -> inner = 0;
      }
    }
    depth--;
    return lines;
  }

  private boolean isSkipped() throws XMLStreamException, IOException {
    boolean silent = SILENT.contains(xml.name());
    if (silent) {
      xml.skip();
    }
    return silent;
  }

  private void table(List<String> lines) throws XMLStreamException, IOException {
    if (!lines.isEmpty() && !lines.getLast().isBlank()) {
      lines.add("");
    }
    WordTable table = new WordTable();
    for (int inner = 1; inner > 0; ) {
      switch (xml.next()) {
        case START -> {
          switch (xml.name()) {
            case "tr" -> {
              table.row();
              inner++;
            }
            case "gridBefore" -> {
              table.skip(xml.number("val", 0));
              inner++;
            }
            case "tblPr" -> table.ruled(borders.areOfTable(xml));
            case "tc" -> cell(table);
            case "trPr" -> inner++;
            default -> inner += isSkipped() ? 0 : 1;
          }
        }
        case END -> inner--;
        case TEXT -> {}
        case DONE -> inner = 0;
      }
    }
    lines.addAll(table.lines());
    lines.add("");
  }

  private void cell(WordTable table) throws XMLStreamException, IOException {
    int span = 1;
    String merge = "";
    boolean nested = false;
    List<String> texts = new ArrayList<>();
    for (int inner = 1; inner > 0; ) {
      switch (xml.next()) {
        case START -> {
          switch (xml.name()) {
            case "p" -> texts.addAll(paragraph());
            case "tbl" -> {
              table(texts);
              nested = true;
            }
            case "tcBorders" -> table.ruledCell(TableBorders.areShown(xml));
            case "gridSpan" -> {
              span = xml.number("val", 1);
              inner++;
            }
            case "vMerge" -> {
              merge = xml.value("continue");
              inner++;
            }
            default -> inner += isSkipped() ? 0 : 1;
          }
        }
        case END -> inner--;
        case TEXT -> {}
        case DONE -> inner = 0;
      }
    }
    table.cell(span, merge.equals("continue"), texts, nested);
  }

  /** What the paragraph says of itself. */
  private static final class Properties {
    @Nullable String style;
    @Nullable String number;
    int level = -1;
  }

  private Properties properties() throws XMLStreamException, IOException {
    Properties properties = new Properties();
    for (int inner = 1; inner > 0; ) {
      switch (xml.next()) {
        case START -> {
          switch (xml.name()) {
            case "pStyle" -> properties.style = xml.value("");
            case "ilvl" -> properties.level = xml.number("val", 0);
            case "numId" -> properties.number = xml.value("");
            default -> {}
          }
          inner += isSkipped() ? 0 : 1;
        }
        case END -> inner--;
        case TEXT -> {}
        case DONE -> inner = 0;
      }
    }
    return properties;
  }

  /** The lines of the paragraph that has begun, then those of the boxes that hang on it. */
  private List<String> paragraph() throws XMLStreamException, IOException {
    Paragraph paragraph = new Paragraph();
    Properties properties = new Properties();
    for (int inner = 1; inner > 0; ) {
      switch (xml.next()) {
        case START -> {
          if (xml.name().equals("pPr")) {
            properties = properties();
          } else if (xml.name().equals("txbxContent")) {
            paragraph.box(blocks());
          } else if (!isSkipped()) {
            paragraph.start(xml);
            inner++;
          }
        }
        case END -> {
          paragraph.end(xml.name());
          inner--;
        }
        case TEXT -> paragraph.text(xml.text());
        case DONE -> inner = 0;
      }
    }
    String sign =
        paragraph.isBlank()
            ? ""
            : numbering.next(properties.number, properties.level, properties.style);
    return paragraph.lines(sign);
  }
}
