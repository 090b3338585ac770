package jp.hakaru.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.example.page.PagePaper;
import jp.hakaru.example.page.PdfPrinter;
import jp.hakaru.example.page.WordPrinter;
import jp.hakaru.inout.exchange.DataPackages;
import jp.hakaru.inout.exchange.PackageHead;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The town as files (町のファイル): papers as text, PDF and Word, the record as data package, and the
 * README.
 */
public final class TownFiles {
  private static final LocalDate RELEASED = LocalDate.of(2026, 3, 31);

  /** The papers that also come as a PDF whose texts are drawn in another order, one a family. */
  private static final Set<PaperKey> SHUFFLED =
      Set.of(PaperKey.F0, PaperKey.F1_R6, PaperKey.F2, PaperKey.F4_R6);

  private TownFiles() {}

  /** Writes the papers and the package of {@code town} below {@code folder}. */
  static void write(Town town, Path folder) {
    try {
      Path papers = Files.createDirectories(folder.resolve("papers"));
      for (Paper paper : town.papers()) {
        Files.writeString(papers.resolve(paper.key().fileName()), paper.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writePackage(town, town.dossier(), folder.resolve("package"));
  }

  /** Writes the papers of {@code town} as PDF and Word below {@code folder}. */
  static void writePages(Town town, Path folder) {
    try {
      Path papers = Files.createDirectories(folder.resolve("papers"));
      for (Map.Entry<String, byte[]> file : pages(town).entrySet()) {
        Files.write(papers.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The papers of {@code town} as PDF and Word, by their file names. */
  static SortedMap<String, byte[]> pages(Town town) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (PaperKey key : PaperKey.values()) {
      PagePaper paper = town.layOut(key);
      files.put(key.fileName(".pdf"), PdfPrinter.print(paper));
      files.put(key.fileName(".docx"), WordPrinter.print(paper));
      if (SHUFFLED.contains(key)) {
        files.put(key.fileName("_narabikae.pdf"), PdfPrinter.shuffled(paper));
      }
    }
    return files;
  }

  /** Writes {@code dossier}, all of the town's record or part of it, as data package. */
  public static void writePackage(Town town, Dossier dossier, Path folder) {
    writePackage(town.code(), town.name(), dossier, folder);
  }

  static void writePackage(MunicipalityCode code, String name, Dossier dossier, Path folder) {
    try (AnnotationConfigApplicationContext exchange = new AnnotationConfigApplicationContext()) {
      exchange.scan("jp.hakaru.inout.exchange.internal");
      exchange.refresh();
      exchange
          .getBean(DataPackages.class)
          .write(dossier, new PackageHead(code, name, Optional.of(RELEASED)), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
