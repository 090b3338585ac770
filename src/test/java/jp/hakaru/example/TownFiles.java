package jp.hakaru.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.inout.exchange.DataPackages;
import jp.hakaru.inout.exchange.PackageHead;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The town as files (町のファイル): papers as text, the record as data package, and the README. */
public final class TownFiles {
  private static final LocalDate RELEASED = LocalDate.of(2026, 3, 31);

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

  /** Writes {@code dossier}, all of the town's record or part of it, as data package. */
  public static void writePackage(Town town, Dossier dossier, Path folder) {
    try (AnnotationConfigApplicationContext exchange = new AnnotationConfigApplicationContext()) {
      exchange.scan("jp.hakaru.inout.exchange.internal");
      exchange.refresh();
      exchange
          .getBean(DataPackages.class)
          .write(dossier, new PackageHead(town.code(), town.name(), Optional.of(RELEASED)), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
