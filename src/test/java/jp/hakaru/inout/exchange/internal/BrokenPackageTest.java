package jp.hakaru.inout.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a package is told with file, row, column, value and what was expected. */
class BrokenPackageTest extends PackageOnDisk {
  @Test
  void theWholePackageIsRead() throws IOException {
    assertThat(new PackageReader(Municipalities.bundled()).read(files))
        .isInstanceOf(ReadPackage.Read.class);
  }

  @Test
  void aMissingColumn() throws IOException {
    assertThat(
            edited(
                "acts.csv",
                text -> text.replace("kind,fiscal_year", "fiscal_year").replace(",budget,", ",")))
        .containsExactly(fault("acts.csv", 1, "kind", "", Expected.COLUMN, "kind"));
  }

  @Test
  void aColumnTooManyAndOneTwice() throws IOException {
    assertThat(
            edited(
                "acts.csv",
                text ->
                    text.lines()
                        .map(l -> l + (l.startsWith("act_id") ? ",kind,extra" : ",,"))
                        .reduce("", (a, b) -> a + b + "\n")))
        .extracting(PackageFault::column, PackageFault::expected)
        .containsExactly(
            Tuple.tuple("kind", Expected.COLUMN_ONCE), Tuple.tuple("extra", Expected.KNOWN_COLUMN));
  }

  @Test
  void aBrokenReference() throws IOException {
    assertThat(
            edited("plans.csv", text -> text.replace(PlainRows.ACT.value(), "a0000000000000000")))
        .containsExactly(
            fault("plans.csv", 2, "act_id", "a0000000000000000", Expected.REFERENCE, "acts.csv"));
  }

  @Test
  void aBrokenOwner() throws IOException {
    assertThat(
            edited(
                "narratives.csv",
                text -> text.replace(PlainRows.PLAN.value(), "p0000000000000000")))
        .containsExactly(
            fault(
                "narratives.csv",
                2,
                "owner_id",
                "p0000000000000000",
                Expected.REFERENCE,
                "plans.csv"));
  }

  @Test
  void aSourceThatNamesNoDocumentNoLineOrNothing() throws IOException {
    String document = PlainRows.DOCUMENT.value();
    String end = "2024-04-01,";
    assertThat(edited("acts.csv", text -> text.replace(end, end + document + "#L1;L2")))
        .containsExactly(fault("acts.csv", 2, "source", "L2", Expected.LINE_OF_DOCUMENT, "1"));
    write();
    assertThat(edited("acts.csv", text -> text.replace(end, end + "d0000000000000000#L1")))
        .containsExactly(
            fault(
                "acts.csv",
                2,
                "source",
                "d0000000000000000#L1",
                Expected.REFERENCE,
                "documents.csv"));
    write();
    assertThat(edited("acts.csv", text -> text.replace(end, end + "計画書1頁")))
        .containsExactly(fault("acts.csv", 2, "source", "計画書1頁", Expected.FORM, SourceText.FORM));
    write();
    assertThat(edited("document_lines.csv", text -> text.replace(",L1,", ",L7,")))
        .containsExactly(
            fault("document_lines.csv", 2, "place", "L7", Expected.LINE_OF_DOCUMENT, "1"));
  }

  @Test
  void aTextThatIsTooLongForAKey() throws IOException {
    String title = "橋".repeat(380);
    String link = "plan," + PlainRows.PLAN + ",refers,総合戦略,,,";
    Path links = files.resolve("links.csv");
    assertThat(edited("links.csv", text -> text + link + title + "橋,\n"))
        .containsExactly(
            fault("links.csv", 2, "title", title + "橋", Expected.AT_MOST_CHARACTERS, "380"));
    write();
    assertThat(edited("links.csv", text -> text + link + title + ",\n")).isEmpty();
    assertThat(Files.readString(links)).contains(title);
  }

  @Test
  void aWrongToken() throws IOException {
    List<PackageFault> faults = edited("acts.csv", text -> text.replace(",budget,", ",予算,"));
    assertThat(faults).hasSize(1);
    assertThat(faults.getFirst())
        .returns("acts.csv", PackageFault::file)
        .returns(2, PackageFault::row)
        .returns("kind", PackageFault::column)
        .returns("予算", PackageFault::value)
        .returns(Expected.TOKEN, PackageFault::expected);
    assertThat(faults.getFirst().detail()).contains("supplementary");
  }

  @Test
  void aKeyTwice() throws IOException {
    assertThat(
            edited(
                "acts.csv", text -> text + text.lines().skip(1).findFirst().orElseThrow() + "\n"))
        .containsExactly(
            fault("acts.csv", 3, "act_id", PlainRows.ACT.value(), Expected.KEY_ONCE, "2"));
  }

  @Test
  void valuesOfNoType() throws IOException {
    for (String year : List.of("令和6", "２０２４", "02024", "2024.0", "1500", "99999999999999999999")) {
      assertThat(edited("acts.csv", text -> text.replace(",2024,", "," + year + ",")))
          .as(year)
          .extracting(PackageFault::row, PackageFault::column, PackageFault::value)
          .containsExactly(Tuple.tuple(2, "fiscal_year", year));
      write();
    }
    assertThat(edited("acts.csv", text -> text.replace("2024-04-01", "2024-02-30")))
        .containsExactly(
            fault("acts.csv", 2, "in_force_from", "2024-02-30", Expected.TYPE, "local_date"));
  }

  @Test
  void anEmptyRequiredValueAndARowTooShort() throws IOException {
    assertThat(edited("acts.csv", text -> text.replace(",budget,", ",,") + "x,y\n"))
        .extracting(PackageFault::row, PackageFault::expected)
        .containsExactly(Tuple.tuple(2, Expected.VALUE), Tuple.tuple(3, Expected.CELLS));
  }

  @Test
  void anotherBodyAndAWrongCheckDigit() throws IOException {
    assertThat(edited("plans.csv", text -> text.replace("992011", "993018")))
        .containsExactly(
            fault("plans.csv", 2, "municipality_code", "993018", Expected.SAME_BODY, "992011"));
    write();
    assertThat(edited("plans.csv", text -> text.replace("992011", "992012")))
        .contains(fault("plans.csv", 2, "municipality_code", "992012", Expected.CODE, "992011"));
    write();
    Path descriptor = files.resolve("datapackage.json");
    Files.writeString(descriptor, Files.readString(descriptor).replace("\"992011\"", "\"992012\""));
    assertThat(faults(files))
        .containsExactly(
            fault("datapackage.json", 0, "municipality_code", "992012", Expected.CODE, "992011"));
  }

  @Test
  void severalErrorsAreToldTogether() throws IOException {
    Path acts = files.resolve("acts.csv");
    Files.writeString(acts, Files.readString(acts).replace(",budget,", ",x,"));
    Path plans = files.resolve("plans.csv");
    Files.writeString(plans, Files.readString(plans).replace(",rolling,", ",y,"));
    Files.delete(files.resolve("links.csv"));
    Files.writeString(files.resolve("notes.txt"), "?");
    assertThat(faults(files))
        .extracting(PackageFault::file, PackageFault::expected)
        .contains(
            Tuple.tuple("acts.csv", Expected.TOKEN),
            Tuple.tuple("plans.csv", Expected.TOKEN),
            Tuple.tuple("links.csv", Expected.FILE),
            Tuple.tuple("notes.txt", Expected.NO_OTHER_FILE));
  }
}
