package jp.hakaru.inout.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.testing.Dossiers;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A claim's text stands in a line of its document, on a page within the box of that line. */
class ClaimedPlacesTest {
  private static final PackageHead HEAD =
      new PackageHead(Dossiers.BODY, Dossiers.NAME, Optional.of(LocalDate.of(2026, 4, 1)));
  private static final String LINE = "p2L1@56,120,424,12";

  @TempDir private Path folder;

  private static DocumentLineRow line(String place) {
    return new DocumentLineRow(PlainRows.DOCUMENT, place, "1\t橋の点検");
  }

  private static ClaimRow claim(String place, String text) {
    return new ClaimRow(
        PlainRows.DOCUMENT, place, "project", PlainRows.PROJECT.value(), "name", text);
  }

  /** The plain rows with that line alone, and what is read of it. */
  private static Dossier with(String line, ClaimRow claim) {
    Dossier plain = PlainRows.dossier();
    Dossier lines =
        Dossier.builder().addAll(Table.DOCUMENT_LINES, plain.rows(Table.DOCUMENT_LINES)).build();
    return plain
        .minus(lines)
        .plus(
            Dossier.builder()
                .add(Table.DOCUMENT_LINES, line(line))
                .add(Table.CLAIMS, claim)
                .build());
  }

  private ReadPackage read(Dossier rows) throws IOException {
    new FrictionlessPackages().write(rows, HEAD, folder);
    return new PackageReader(Municipalities.bundled()).read(folder);
  }

  private List<PackageFault> faults(Dossier rows) throws IOException {
    return ((ReadPackage.Faulty) read(rows)).faults();
  }

  @Test
  void aBoxWithinItsLineComesBackAsItWas() throws IOException {
    Dossier rows = with(LINE, claim("p2L1@80,120,100,12", "橋の点検"));
    assertThat(((ReadPackage.Read) read(rows)).dossier().rows(Table.CLAIMS))
        .containsExactly(claim("p2L1@80,120,100,12", "橋の点検"));
  }

  @Test
  void aBoxThatReachesOutOfItsLine() throws IOException {
    assertThat(faults(with(LINE, claim("p2L1@80,120,401,12", "橋の点検"))))
        .containsExactly(
            new PackageFault(
                "claims.csv", 2, "place", "p2L1@80,120,401,12", Expected.BOX_OF_LINE, LINE));
  }

  @Test
  void aTextThatIsNotInThatLineOfThePage() throws IOException {
    assertThat(faults(with(LINE, claim("p2L1@80,120,100,12", "川の点検"))))
        .containsExactly(
            new PackageFault("claims.csv", 2, "text", "川の点検", Expected.CLAIMED_TEXT, "1\t橋の点検"));
  }

  @Test
  void aLineThatThePageDoesNotHave() throws IOException {
    for (String place : List.of("p2L2@80,120,100,12", "p1L1@80,120,100,12", "L1")) {
      assertThat(faults(with(LINE, claim(place, "橋の点検"))))
          .containsExactly(
              new PackageFault(
                  "claims.csv",
                  2,
                  "document_id+place",
                  PlainRows.DOCUMENT + "/" + place,
                  Expected.REFERENCE,
                  "document_lines.csv"));
    }
  }

  @Test
  void twoLinesAtOnePlaceOfAPage() throws IOException {
    Dossier rows =
        with(LINE, claim("p2L1@80,120,100,12", "橋の点検"))
            .plus(Dossier.builder().add(Table.DOCUMENT_LINES, line("p2L1@60,120,420,12")).build());
    assertThat(faults(rows))
        .contains(
            new PackageFault(
                "document_lines.csv",
                3,
                "document_id+place",
                PlainRows.DOCUMENT + "/p2L1@60,120,420,12",
                Expected.KEY_ONCE,
                "2"));
  }

  @Test
  void aDoubtStandsAtALineThatIsThere() throws IOException {
    DoubtRow doubt =
        new DoubtRow(PlainRows.DOCUMENT, "p3L1@1,1,1,1", null, null, null, "sum", "橋の点検");
    Dossier rows =
        with(LINE, claim("p2L1@80,120,100,12", "橋の点検"))
            .plus(Dossier.builder().add(Table.DOUBTS, doubt).build());
    assertThat(faults(rows))
        .extracting(PackageFault::column, PackageFault::expected)
        .containsExactly(Tuple.tuple("place", Expected.LINE_OF_DOCUMENT));
  }
}
