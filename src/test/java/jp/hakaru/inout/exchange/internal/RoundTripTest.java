package jp.hakaru.inout.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.testing.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as a package is read as an equal dossier, whatever stands in it. */
class RoundTripTest {
  private static final PackageHead HEAD =
      new PackageHead(Dossiers.BODY, Dossiers.NAME, Optional.of(LocalDate.of(2026, 4, 1)));

  @TempDir private Path folder;

  private static ReadPackage read(Path path) throws IOException {
    return new PackageReader(Municipalities.bundled()).read(path);
  }

  @Test
  void anyDossierComesBackFromItsPackage() throws IOException {
    FrictionlessPackages packages = new FrictionlessPackages();
    for (int seed = 1; seed <= 60; seed++) {
      Dossier dossier = Dossiers.any(seed, 25);
      Path to = folder.resolve("p" + seed);
      packages.write(dossier, HEAD, to);
      ReadPackage read = read(to);
      assertThat(read).as("seed " + seed + ": " + read).isInstanceOf(ReadPackage.Read.class);
      Dossier back = ((ReadPackage.Read) read).dossier();
      assertThat(back.diff(dossier).tables()).as("seed " + seed).isEmpty();
      assertThat(Zips.files(back, HEAD).entrySet())
          .as("seed " + seed)
          .allSatisfy(file ->
              assertThat(Files.readAllBytes(to.resolve(file.getKey()))).isEqualTo(file.getValue()));
    }
  }

  @Test
  void everyTableIsFilledByTheDossiersOfTheseSeeds() {
    List<Dossier> dossiers =
        IntStream.rangeClosed(1, 60).mapToObj(seed -> Dossiers.any(seed, 25)).toList();
    assertThat(Table.ALL)
        .allSatisfy(
            table -> assertThat(dossiers).anyMatch(dossier -> dossier.rows(table).size() > 2));
  }

  @Test
  void aPackageComesInByItsDescriptionItsFolderOrAZipOfEither() throws IOException {
    Dossier dossier = Dossiers.any(7, 20);
    FrictionlessPackages packages = new FrictionlessPackages();
    Path to = folder.resolve("package");
    packages.write(dossier, HEAD, to);
    Path zip = Files.write(folder.resolve("package.zip"), packages.zip(dossier, HEAD));
    Path nested = Zips.of(folder.resolve("nested.zip"), "package/", packages.zip(dossier, HEAD));
    for (Path path : List.of(to, to.resolve("datapackage.json"), zip, nested)) {
      assertThat(PackageReader.isPackage(path)).as(path.toString()).isTrue();
      ReadPackage read = read(path);
      assertThat(read).as(path + ": " + read).isInstanceOf(ReadPackage.Read.class);
      ReadPackage.Read whole = (ReadPackage.Read) read;
      assertThat(whole.dossier()).isEqualTo(dossier);
      assertThat(whole.body().name()).isEqualTo(Dossiers.NAME);
      assertThat(whole.released()).contains(LocalDate.of(2026, 4, 1));
    }
    assertThat(PackageReader.isPackage(folder)).isFalse();
    assertThat(PackageReader.isPackage(to.resolve("nodes.csv"))).isFalse();
  }
}
