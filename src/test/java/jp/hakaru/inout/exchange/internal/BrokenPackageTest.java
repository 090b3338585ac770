package jp.hakaru.inout.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.testing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a package is told with file, row, column, value and what was expected. */
class BrokenPackageTest {
  private static final PackageHead HEAD =
      new PackageHead(Dossiers.BODY, Dossiers.NAME, Optional.of(LocalDate.of(2026, 4, 1)));

  @TempDir private Path folder;
  private Path files;
  private byte[] zip;

  @BeforeEach
  void write() throws IOException {
    Dossier dossier = dossier();
    files = folder.resolve("package");
    new FrictionlessPackages().write(dossier, HEAD, files);
    zip = new FrictionlessPackages().zip(dossier, HEAD);
  }

  /** Acts and plans of one line each, so that lines of their files are rows. */
  private static Dossier dossier() {
    return PlainRows.dossier();
  }

  private List<PackageFault> faults(Path path) throws IOException {
    ReadPackage read = new PackageReader(Municipalities.bundled()).read(path);
    assertThat(read).isInstanceOf(ReadPackage.Faulty.class);
    return ((ReadPackage.Faulty) read).faults();
  }

  /** What is wrong besides the hash once {@code file} is edited. */
  private List<PackageFault> edited(String file, UnaryOperator<String> edit) throws IOException {
    Path path = files.resolve(file);
    String before = Files.readString(path);
    String after = edit.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(path, after);
    List<PackageFault> faults = faults(files);
    assertThat(faults)
        .anyMatch(fault -> fault.file().equals(file) && fault.expected() == Expected.SAME_BYTES);
    return faults.stream().filter(fault -> fault.expected() != Expected.SAME_BYTES).toList();
  }

  private static PackageFault fault(
      String file, int row, String column, String value, Expected expected, String detail) {
    return new PackageFault(file, row, column, value, expected, detail);
  }

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
            org.assertj.core.groups.Tuple.tuple("kind", Expected.COLUMN_ONCE),
            org.assertj.core.groups.Tuple.tuple("extra", Expected.KNOWN_COLUMN));
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
          .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "fiscal_year", year));
      write();
    }
    assertThat(edited("acts.csv", text -> text.replace("2024-04-01", "2024-02-30")))
        .containsExactly(
            fault("acts.csv", 2, "in_force_from", "2024-02-30", Expected.TYPE, "local_date"));
  }

  @Test
  void anEmptyRequiredValueAndARowTooShort() throws IOException {
    assertThat(edited("acts.csv", text -> text.replace(",2024,", ",,") + "x,y\n"))
        .extracting(PackageFault::row, PackageFault::expected)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, Expected.VALUE),
            org.assertj.core.groups.Tuple.tuple(3, Expected.CELLS));
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
            org.assertj.core.groups.Tuple.tuple("acts.csv", Expected.TOKEN),
            org.assertj.core.groups.Tuple.tuple("plans.csv", Expected.TOKEN),
            org.assertj.core.groups.Tuple.tuple("links.csv", Expected.FILE),
            org.assertj.core.groups.Tuple.tuple("notes.txt", Expected.NO_OTHER_FILE));
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
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "title", Expected.QUOTES));
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
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
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
      Files.write(path, Files.readString(path).getBytes(java.nio.charset.StandardCharsets.UTF_16));
      assertThat(faults(files))
          .as(file)
          .extracting(PackageFault::file, PackageFault::row, PackageFault::expected)
          .containsOnly(
              org.assertj.core.groups.Tuple.tuple(file, 0, Expected.SAME_BYTES),
              org.assertj.core.groups.Tuple.tuple(file, 1, Expected.UTF8));
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
        .containsExactly(org.assertj.core.groups.Tuple.tuple("acts.csv", 2, Expected.CELLS));
    write();
    assertThat(edited("acts.csv", text -> text.replace("act_id,", "id,")))
        .extracting(PackageFault::column, PackageFault::expected)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("id", Expected.KNOWN_COLUMN),
            org.assertj.core.groups.Tuple.tuple("act_id", Expected.COLUMN));
  }

  @Test
  void aDescriptionThatIsNoJson() throws IOException {
    Files.writeString(files.resolve("datapackage.json"), "{");
    assertThat(faults(files))
        .containsExactly(fault("datapackage.json", 0, "", "", Expected.JSON, ""));
  }

  /** What is wrong once the first {@code from} of the description is {@code to}. */
  private List<PackageFault> described(String from, String to) throws IOException {
    write();
    Path descriptor = files.resolve("datapackage.json");
    String text = Files.readString(descriptor);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    Files.writeString(descriptor, text.substring(0, at) + to + text.substring(at + from.length()));
    return faults(files);
  }

  /** The first resource is that of the documents. */
  private static PackageFault property(String name, String value, String wanted) {
    return fault("datapackage.json", 0, "documents.csv/" + name, value, Expected.PROPERTY, wanted);
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
        .containsExactly(org.assertj.core.groups.Tuple.tuple("resources", Expected.PROPERTY));
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
