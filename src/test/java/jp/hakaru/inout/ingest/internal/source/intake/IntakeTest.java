package jp.hakaru.inout.ingest.internal.source.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.ReadPaper.FileKind;
import jp.hakaru.inout.ingest.ReadPaper.Forbidden;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import jp.hakaru.inout.ingest.internal.source.pdf.PrintedPdf;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bytes are, and what is refused. */
final class IntakeTest {
  private static final String TEXT = "第１章　港のにぎわい\n施策1-1 浜そうじを続けます。\n①ｶﾅ・漢字、\"quotes\"\n";

  private static Object refusal(byte[] bytes) {
    return ((Sourced.No) Intake.of(bytes)).refused();
  }

  private static String text(byte[] bytes) {
    return String.join(
        "\n", ((Sourced.Taken) Intake.of(bytes)).lines().stream().map(Line::raw).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-31j", "x-eucJP-Open"})
  void textIsReadInEachEncoding(String charset) {
    assertThat(text(TEXT.getBytes(Charset.forName(charset))).strip()).isEqualTo(TEXT.strip());
  }

  @Test
  void halfOfAnotherEncodingIsRefusedWithItsByte() {
    byte[] good = "港の町。".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(good, good.length + 6);
    System.arraycopy("町。港".getBytes(Charset.forName("windows-31j")), 0, bytes, good.length, 6);
    assertThat(refusal(bytes)).isEqualTo(new ReadPaper.Undecodable(12, 1));
  }

  @Test
  void filesThatAreNoPapersAreNamed() throws IOException {
    assertThat(refusal(zip("xl/workbook.xml", "<x/>")))
        .isEqualTo(new ReadPaper.OtherFile(FileKind.EXCEL));
    byte[] compound = new byte[2048];
    System.arraycopy(
        new byte[] {
          (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
        },
        0,
        compound,
        0,
        8);
    byte[] locked = compound.clone();
    put("WordDocument", compound);
    put("EncryptedPackage", locked);
    assertThat(refusal(compound)).isEqualTo(new ReadPaper.OtherFile(FileKind.OLD_WORD));
    assertThat(refusal(locked)).isEqualTo(new ReadPaper.Locked(FileKind.WORD));
    assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
        .isEqualTo(new ReadPaper.OtherFile(FileKind.PICTURE));
  }

  private static void put(String name, byte[] into) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(bytes, 0, into, 1024, bytes.length);
  }

  @Test
  void aPdfCutOffOrLockedIsRefused() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf()) {
      byte[] whole = pdf.text(50, 50, 10, "港の町").bytes();
      assertThat(text(whole)).isEqualTo("港の町");
      assertThat(refusal(Arrays.copyOf(whole, whole.length * 2 / 3)))
          .isEqualTo(new ReadPaper.Damaged(FileKind.PDF));
      pdf.document().protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
      assertThat(refusal(pdf.bytes())).isEqualTo(new ReadPaper.Locked(FileKind.PDF));
    }
  }

  @Test
  void aPdfOfPicturesSaysSo() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf()) {
      PDImageXObject picture =
          LosslessFactory.createFromImage(
              pdf.document(), new BufferedImage(40, 50, BufferedImage.TYPE_BYTE_BINARY));
      for (int page = 0; page < 500; page++) {
        pdf.page();
        pdf.current().getResources().put(COSName.getPDFName("P"), picture);
        pdf.raw("595 0 0 842 0 0 cm /P Do");
      }
      assertThat(refusal(pdf.bytes())).isEqualTo(new ReadPaper.OnlyPictures(501));
    }
  }

  @Test
  void bombsAreRefusedBeforeTheyAreUnpacked() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf()) {
      assertThat(refusal(pdf.raw(" ".repeat(120_000_000)).bytes()))
          .isEqualTo(new ReadPaper.TooMuchInside(FileKind.PDF));
    }
    String word = "<w:document xmlns:w=\"w\"><w:body><w:p>%s</w:p></w:body></w:document>";
    assertThat(refusal(zip("word/document.xml", word.formatted(" ".repeat(110_000_000)))))
        .isEqualTo(new ReadPaper.TooMuchInside(FileKind.WORD));
  }

  @Test
  void outerEntitiesAndCutWordFilesAreRefused() throws IOException {
    byte[] word =
        zip(
            "word/document.xml",
            "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>");
    assertThat(refusal(word))
        .isEqualTo(new ReadPaper.NotAllowed(FileKind.WORD, Forbidden.ENTITIES));
    byte[] cut = zip("[Content_Types].xml", "<Types/>" + new Random(3).nextLong());
    assertThat(refusal(Arrays.copyOf(cut, cut.length - 30)))
        .isEqualTo(new ReadPaper.Damaged(FileKind.WORD));
  }

  @Test
  void aLineOfAnotherEncodingIsToldBesideTheFirst() {
    Charset old = Charset.forName("windows-31j");
    byte[] before = "港の町\n浜そうじを続けます\n".getBytes(old);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before);
    bytes.writeBytes("祭りの灯をともし、海の幸を売る\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("岬の道\n".getBytes(old));
    assertThat(refusal(bytes.toByteArray())).isEqualTo(new ReadPaper.Undecodable(before.length, 3));
  }

  @Test
  void aWordFileNestedTooDeepSaysSo() throws IOException {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(70) + "</w:tc></w:tr></w:tbl>".repeat(70);
    String word = "<w:document xmlns:w=\"w\"><w:body>%s</w:body></w:document>";
    assertThat(refusal(zip("word/document.xml", word.formatted(deep))))
        .isEqualTo(new ReadPaper.NotAllowed(FileKind.WORD, Forbidden.TOO_DEEP));
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
