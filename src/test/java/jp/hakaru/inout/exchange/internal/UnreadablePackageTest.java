package jp.hakaru.inout.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import jp.hakaru.inout.exchange.PackageReader;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/**
 * Files that cannot be read, or not as they say they are written, are told once and as what they
 * are.
 */
class UnreadablePackageTest extends PackageOnDisk {
  /** The first resource is that of the documents. */
  private static PackageFault property(String name, String value, String wanted) {
    return fault("datapackage.json", 0, "documents.csv/" + name, value, Expected.PROPERTY, wanted);
  }

  @Test
  void bytesThatAreNoUtf8OrBearAMarkAndAControlCharacter() throws IOException {
    Path acts = files.resolve("acts.csv");
    byte[] bytes = Files.readAllBytes(acts);
    Files.write(acts, new String(bytes, StandardCharsets.UTF_8).getBytes("Shift_JIS"));
    assertThat(faults(files)).anyMatch(fault -> fault.expected() == Expected.UTF8);
    Files.writeString(acts, "\ufeff" + new String(bytes, StandardCharsets.UTF_8));
    assertThat(faults(files)).anyMatch(fault -> fault.expected() == Expected.NO_BOM);
    Files.writeString(acts, new String(bytes, StandardCharsets.UTF_8).replace("予算", "予\u0000算"));
    assertThat(faults(files)).anyMatch(fault -> fault.expected() == Expected.NO_CONTROL_CHARACTERS);
  }

  @Test
  void quotesThatAreNotWhereTheyMayBe() throws IOException {
    String end = "acts.csv";
    assertThat(edited(end, text -> text.replace("令和６年度予算", "令和６年度\"予算").replace(",budget,", ",x,")))
        .containsExactly(fault(end, 2, "title", "令和６年度\"予算", Expected.QUOTES, ""));
    write();
    assertThat(edited(end, text -> text.replace("令和６年度予算", "\"令和６年度\"予算")))
        .containsExactly(fault(end, 2, "title", "\"令和６年度\"予算", Expected.QUOTES, ""));
    write();
    assertThat(edited(end, text -> text.replace("令和６年度予算", "\"令和６年度予算")))
        .extracting(PackageFault::row, PackageFault::column, PackageFault::expected)
        .containsExactly(Tuple.tuple(2, "title", Expected.QUOTES));
    write();
    assertThat(
            edited(
                end, text -> text.replace("令和６年度予算", "\"令和\r\n６\n\"\"年度\"\"予算\"") + "x,\"y\"z\n"))
        .containsExactly(fault(end, 3, "kind", "\"y\"z", Expected.QUOTES, ""));
  }

  @Test
  void theRowOfABadByteIsTold() throws IOException {
    Path lines = files.resolve("document_lines.csv");
    byte[] bytes = Files.readAllBytes(lines);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes);
    for (int row = 3; row < 900; row++) {
      byte[] text =
          (PlainRows.DOCUMENT + ",L" + row + ",橋の点検\r\n").getBytes(StandardCharsets.UTF_8);
      text[text.length - 3] = row == 700 ? (byte) 'x' : text[text.length - 3];
      out.write(text);
    }
    Files.write(lines, out.toByteArray());
    assertThat(faults(files))
        .filteredOn(fault -> fault.expected() == Expected.UTF8)
        .containsExactly(fault("document_lines.csv", 700, "", "", Expected.UTF8, ""));
  }

  @Test
  void aTableThatCannotBeReadIsToldOnceAndNothingThatFollowsFromIt() throws IOException {
    for (String file : List.of("acts.csv", "plans.csv", "documents.csv", "projects.csv")) {
      String header = Files.readString(files.resolve(file)).lines().findFirst().orElseThrow();
      assertThat(edited(file, text -> ""))
          .as(file)
          .containsExactly(fault(file, 1, "", "", Expected.HEADER, header));
      write();
      String semicolons = header.replace(',', ';');
      assertThat(edited(file, text -> text.replace(',', ';')))
          .as(file)
          .containsExactly(fault(file, 1, "", semicolons, Expected.HEADER, header));
      write();
      Path path = files.resolve(file);
      Files.write(path, Files.readString(path).getBytes(StandardCharsets.UTF_16));
      assertThat(faults(files))
          .as(file)
          .extracting(PackageFault::file, PackageFault::row, PackageFault::expected)
          .containsOnly(
              Tuple.tuple(file, 0, Expected.SAME_BYTES), Tuple.tuple(file, 1, Expected.UTF8));
      write();
      Files.delete(path);
      assertThat(faults(files))
          .as(file)
          .containsExactly(fault(file, 0, "", "", Expected.FILE, file));
      write();
    }
  }

  @Test
  void aRowThatCouldNotBeReadIsNotMissedByThoseThatNameIt() throws IOException {
    assertThat(edited("acts.csv", text -> text.replace(",budget,", ",budget,,")))
        .extracting(PackageFault::file, PackageFault::row, PackageFault::expected)
        .containsExactly(Tuple.tuple("acts.csv", 2, Expected.CELLS));
    write();
    assertThat(edited("acts.csv", text -> text.replace("act_id,", "id,")))
        .extracting(PackageFault::column, PackageFault::expected)
        .containsExactly(
            Tuple.tuple("id", Expected.KNOWN_COLUMN), Tuple.tuple("act_id", Expected.COLUMN));
  }

  @Test
  void aDescriptionThatIsNoJson() throws IOException {
    Files.writeString(files.resolve("datapackage.json"), "{");
    assertThat(faults(files))
        .containsExactly(fault("datapackage.json", 0, "", "", Expected.JSON, ""));
  }

  @Test
  void aWayOfWritingTablesThatIsNotOurs() throws IOException {
    assertThat(described("\"delimiter\" : \",\"", "\"delimiter\" : \";\""))
        .containsExactly(property("dialect/delimiter", ";", ","));
    assertThat(described("\"quoteChar\" : \"\\\"\"", "\"quoteChar\" : \"'\""))
        .containsExactly(property("dialect/quoteChar", "'", "\""));
    assertThat(described("\"doubleQuote\" : true", "\"escapeChar\" : \"!\""))
        .containsExactly(property("dialect/escapeChar", "!", "null"));
    assertThat(described("\"header\" : true", "\"header\" : false"))
        .containsExactly(property("dialect/header", "false", "true"));
    assertThat(described("\"encoding\" : \"utf-8\"", "\"encoding\" : \"Shift_JIS\""))
        .containsExactly(property("encoding", "Shift_JIS", "utf-8"));
    assertThat(described("\"missingValues\" : [ \"\" ]", "\"missingValues\" : [ \"-\" ]"))
        .containsExactly(property("schema/missingValues", "-", "[\"\"]"));
  }

  @Test
  void aTableDescribedTwiceOrWithItsColumnsInAnotherOrder() throws IOException {
    assertThat(described("\"path\" : \"document_lines.csv\"", "\"path\" : \"documents.csv\""))
        .containsExactly(
            fault("datapackage.json", 0, "path", "documents.csv", Expected.RESOURCE_ONCE, ""),
            fault("datapackage.json", 0, "resources", "", Expected.FILE, "document_lines.csv"));
    write();
    assertThat(
            edited(
                "document_lines.csv",
                text ->
                    text.replace("place,text", "text,place").replace("L1,1\t橋の点検", "1\t橋の点検,L1")))
        .containsExactly(
            fault(
                "document_lines.csv",
                1,
                "",
                "document_id,text,place",
                Expected.SAME_FIELDS,
                "document_id,place,text"));
    assertThat(described("\"resources\"", "\"tables\""))
        .extracting(PackageFault::column, PackageFault::expected)
        .containsExactly(Tuple.tuple("resources", Expected.PROPERTY));
  }

  @Test
  void aZipThatIsCutShortOrAlteredIsDamaged() throws IOException {
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length / 2));
    assertThat(PackageReader.isPackage(cut)).isFalse();
    assertThat(PackageReader.isDamagedArchive(cut)).isTrue();
    assertThat(PackageReader.isDamagedArchive(Files.write(folder.resolve("whole.zip"), zip)))
        .isFalse();
    assertThat(PackageReader.isDamagedArchive(files.resolve("acts.csv"))).isFalse();

    byte[] altered = zip.clone();
    Arrays.fill(altered, 60, 400, (byte) 0xff);
    assertThat(faults(Files.write(folder.resolve("altered.zip"), altered)))
        .allMatch(fault -> fault.expected() == Expected.UNDAMAGED)
        .hasSize(1);
  }

  @Test
  void aPathOutOfThePackage() throws IOException {
    Path descriptor = files.resolve("datapackage.json");
    Files.writeString(
        descriptor, Files.readString(descriptor).replace("\"acts.csv\"", "\"../acts.csv\""));
    assertThat(faults(files))
        .anyMatch(
            fault -> fault.expected() == Expected.SAFE_FILE && fault.value().equals("../acts.csv"));
  }

  @Test
  void aZipThatLeadsOutHoldsTooManyFilesOrGrowsWithoutEnd() throws IOException {
    for (Path bad :
        List.of(
            Zips.with(folder.resolve("slip.zip"), zip, "../acts.csv", 0),
            Zips.with(folder.resolve("root.zip"), zip, "/acts.csv", 0),
            Zips.with(folder.resolve("bomb.zip"), zip, "claims.csv", 520))) {
      assertThat(faults(bad))
          .as(bad.toString())
          .anyMatch(fault -> fault.expected() == Expected.SAFE_FILE);
    }
    assertThat(folder.resolve("acts.csv")).doesNotExist();
  }
}
