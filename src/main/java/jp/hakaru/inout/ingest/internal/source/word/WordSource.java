package jp.hakaru.inout.ingest.internal.source.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lines of a Word file (Wordの読み込み). Bounded in what its parts unpack to and in its characters. */
public final class WordSource {
  private static final Logger LOG = LoggerFactory.getLogger(WordSource.class);
  private static final String BODY = "word/document.xml";
  private static final Pattern MARGIN = Pattern.compile("word/(?:header|footer)[0-9]*\\.xml");
  private static final Pattern NOTES = Pattern.compile("word/(?:footnotes|endnotes)\\.xml");

  /** Most characters that are read. */
  private static final long MOST_CHARACTERS = 3_000_000;

  private WordSource() {}

  /** Its lines, or why it is refused. */
  public static Sourced read(byte[] bytes) {
    Archive archive = Archive.open(bytes).orElse(null);
    if (archive == null || !archive.has(BODY)) {
      return new Sourced.No(new ReadPaper.Damaged(ReadPaper.FileKind.WORD));
    }
    try {
      return taken(texts(archive));
    } catch (Xml.NotAllowed e) {
      LOG.info("a Word file holds what is not allowed", e);
      return new Sourced.No(new ReadPaper.NotAllowed(ReadPaper.FileKind.WORD, e.what()));
    } catch (IOException | XMLStreamException e) {
      LOG.info("a Word file is broken", e);
      return new Sourced.No(
          isTooMuch(e)
              ? new ReadPaper.TooMuchInside(ReadPaper.FileKind.WORD)
              : new ReadPaper.Damaged(ReadPaper.FileKind.WORD));
    }
  }

  /**
   * What is printed.
   *
   * @param body with footnotes and endnotes at its end
   * @param margins headers and footers
   */
  private record Texts(List<String> body, List<String> margins) {
    List<String> all() {
      return Stream.concat(body.stream(), margins.stream()).toList();
    }
  }

  private static Sourced taken(Texts texts) {
    if (texts.all().stream().mapToLong(String::length).sum() > MOST_CHARACTERS) {
      return new Sourced.No(new ReadPaper.TooMuchInside(ReadPaper.FileKind.WORD));
    }
    if (texts.all().stream().allMatch(String::isBlank)) {
      return new Sourced.No(new ReadPaper.Empty());
    }
    List<Line> lines = new ArrayList<>();
    texts.all().forEach(text -> lines.add(Lines.line(lines.size() + 1, text)));
    int body = texts.body().size();
    return new Sourced.Taken(
        lines.subList(0, body), false, true, List.of(), lines.subList(body, lines.size()));
  }

  private static boolean isTooMuch(Throwable fault) {
    Throwable cause = fault;
    while (cause != null && !(cause instanceof Archive.TooMuch)) {
      cause =
          cause instanceof XMLStreamException parsing && parsing.getNestedException() != null
              ? parsing.getNestedException()
              : cause.getCause();
    }
    return cause != null;
  }

  private static Texts texts(Archive archive) throws IOException, XMLStreamException {
    Numbering numbering = new Numbering();
    TableBorders borders = new TableBorders();
    if (archive.has("word/numbering.xml")) {
      try (Xml xml = new Xml(archive.open("word/numbering.xml"))) {
        numbering.readNumbers(xml);
      }
    }
    if (archive.has("word/styles.xml")) {
      try (Xml xml = new Xml(archive.open("word/styles.xml"))) {
        numbering.readStyles(xml);
      }
      try (Xml xml = new Xml(archive.open("word/styles.xml"))) {
        borders.readStyles(xml);
      }
    }
    List<String> body = new ArrayList<>(part(archive, BODY, numbering, borders));
    body.addAll(apart(archive, NOTES, borders));
    return new Texts(body, apart(archive, MARGIN, borders));
  }

  /** The filled lines of all parts of such names, each once, below a blank one. */
  private static List<String> apart(Archive archive, Pattern names, TableBorders borders)
      throws IOException, XMLStreamException {
    Set<String> texts = new LinkedHashSet<>();
    for (String name : archive.names()) {
      if (names.matcher(name).matches()) {
        part(archive, name, new Numbering(), borders).stream()
            .filter(text -> !text.isBlank())
            .forEach(texts::add);
      }
    }
    List<String> lines = new ArrayList<>(texts);
    if (!lines.isEmpty()) {
      lines.addFirst("");
    }
    return lines;
  }

  private static List<String> part(
      Archive archive, String name, Numbering numbering, TableBorders borders)
      throws IOException, XMLStreamException {
    try (Xml xml = new Xml(archive.open(name))) {
      return new WordText(xml, numbering, borders).blocks();
    }
  }
}
