package jp.hakaru.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.example.page.PagePaper;
import jp.hakaru.example.page.PdfPrinter;
import jp.hakaru.example.page.TextPrinter;
import jp.hakaru.example.page.WordPrinter;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import tools.jackson.databind.JsonNode;

/**
 * The invented prefecture (例示の県): its paper of joint work (F3) as text, PDF and Word, and the
 * record that is read of the text, as data package. What that record must say stands in its test.
 */
public final class Prefecture {
  private static final String NAME = "shionagi_renkei";
  public static final String TEXT = NAME + ".txt";
  private static final JsonNode FACTS = Facts.read("prefecture");
  private static final PagePaper PAPER = PrefecturePaper.of(FACTS);

  private Prefecture() {}

  public static Municipality body() {
    return Municipality.example(
        new MunicipalityCode(FACTS.at("/body/code").asString()), FACTS.at("/body/name").asString());
  }

  static String text() {
    return TextPrinter.print(PAPER);
  }

  /** The paper as PDF and Word, by their file names. */
  static SortedMap<String, byte[]> pages() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(NAME + ".pdf", PdfPrinter.print(PAPER));
    files.put(NAME + "_narabikae.pdf", PdfPrinter.shuffled(PAPER));
    files.put(NAME + ".docx", WordPrinter.print(PAPER));
    return files;
  }

  /** What is read of a file of the paper. */
  static ReadPaper.Read read(String name, byte[] bytes) {
    return (ReadPaper.Read)
        new Ingest(Municipalities.bundled())
            .read(new PaperSource(name, bytes), BodyChoice.of(body()), ChosenReadings.NONE);
  }

  public static ReadPaper.Read read() {
    return read(TEXT, text().getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the paper, the package and the README below {@code folder}. */
  static void write(Path folder) {
    try {
      Path papers = Files.createDirectories(folder.resolve("papers"));
      Files.writeString(papers.resolve(TEXT), text());
      for (Map.Entry<String, byte[]> file : pages().entrySet()) {
        Files.write(papers.resolve(file.getKey()), file.getValue());
      }
      Files.writeString(folder.resolve("README.md"), Facts.readText("README.prefecture.md.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TownFiles.writePackage(
        body().code(), body().name(), read().dossier(), folder.resolve("package"));
  }
}
