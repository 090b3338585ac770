package jp.hakaru.inout.ingest.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs of kinds that papers are seldom (まれなPDF). */
final class PdfKindsTest {
  private static List<String> raw(PrintedPdf pdf) throws IOException {
    return ((Sourced.Taken) PdfSource.read(pdf.bytes())).lines().stream().map(Line::raw).toList();
  }

  private static PrintedPdf locked(String user, int length) throws IOException {
    PrintedPdf pdf = new PrintedPdf().text(50, 60, 10, "港の町の計画");
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", user, new AccessPermission());
    policy.setEncryptionKeyLength(length);
    policy.setPreferAES(length > 40);
    pdf.document().protect(policy);
    return pdf;
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void onlyAPasswordToReadItLocksAPaper(int length) throws IOException {
    try (PrintedPdf owned = locked("", length);
        PrintedPdf closed = locked("user", length)) {
      assertThat(raw(owned)).containsExactly("港の町の計画");
      assertThat(PdfSource.read(closed.bytes()))
          .isEqualTo(new Sourced.No(new ReadPaper.Locked(ReadPaper.FileKind.PDF)));
    }
  }

  @Test
  void aPictureAmongPagesOfTextIsNamed() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf().text(50, 60, 10, "一頁目").page()) {
      BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
      pdf.current()
          .getResources()
          .put(COSName.getPDFName("I"), LosslessFactory.createFromImage(pdf.document(), image));
      pdf.raw("q 595 0 0 842 0 0 cm /I Do Q").page().text(50, 60, 10, "三頁目");
      Sourced.Taken taken = (Sourced.Taken) PdfSource.read(pdf.bytes());
      assertThat(taken.lines().stream().map(Line::raw)).contains("一頁目", "三頁目");
      assertThat(taken.unread()).containsExactly(new ReadPaper.UnreadTable("p2", "page_picture"));
    }
  }

  @Test
  void typeOfWhichNothingTellsTheCharactersIsTheReasonOfTheRefusal() throws IOException {
    assertThat(unknownType(30, 30))
        .isEqualTo(new Sourced.No(new ReadPaper.TypeUnknown("ABCDEF+Minato")));
    assertThat(unknownType(3, 300)).isInstanceOf(Sourced.Taken.class);
  }

  /** What comes of so many glyphs of which nothing tells the characters, and so many others. */
  private static Sourced unknownType(int unknown, int known) throws IOException {
    try (PrintedPdf pdf = new PrintedPdf()) {
      COSDictionary fonts =
          pdf.current().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary font = new COSDictionary(fonts.getCOSDictionary(COSName.getPDFName("F")));
      COSDictionary type =
          new COSDictionary(
              (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0));
      COSDictionary system = new COSDictionary();
      system.setItem(COSName.REGISTRY, new COSString("Adobe"));
      system.setItem(COSName.ORDERING, new COSString("Identity"));
      system.setInt(COSName.SUPPLEMENT, 0);
      type.setItem(COSName.CIDSYSTEMINFO, system);
      type.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
      type.setName(COSName.BASE_FONT, "ABCDEF+Minato");
      COSArray below = new COSArray();
      below.add(type);
      font.setItem(COSName.DESCENDANT_FONTS, below);
      font.setName(COSName.ENCODING, "Identity-H");
      font.setName(COSName.BASE_FONT, "ABCDEF+Minato");
      fonts.setItem(COSName.getPDFName("U"), font);
      String codes = "0123".repeat(unknown);
      pdf.raw("BT /U 10 Tf 1 0 0 1 50 700 Tm <" + codes + "> Tj ET");
      for (int line = 0; line < known / 30; line++) {
        pdf.text(50, 200 + line * 16, 10, "港の町の灯台".repeat(5));
      }
      return PdfSource.read(pdf.bytes());
    }
  }

  @Test
  void typeThatIsNotInTheFileIsReadByItsCodes() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf()) {
      COSDictionary fonts =
          pdf.current().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary font = new COSDictionary(fonts.getCOSDictionary(COSName.getPDFName("F")));
      font.setName(COSName.ENCODING, "90ms-RKSJ-H");
      fonts.setItem(COSName.getPDFName("S"), font);
      String codes = HexFormat.of().formatHex("港の町①12".getBytes(Charset.forName("windows-31j")));
      pdf.raw("BT /S 10 Tf 1 0 0 1 50 700 Tm <" + codes + "> Tj ET");
      assertThat(raw(pdf)).containsExactly("港の町①12");
    }
  }

  @Test
  void whatIsFilledIntoAFieldIsRead() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf().text(50, 100, 10, "所属")) {
      PDAppearanceStream shown = new PDAppearanceStream(pdf.document());
      shown.setBBox(new PDRectangle(100, 20));
      shown.setResources(pdf.current().getResources());
      try (var out = shown.getStream().createOutputStream()) {
        out.write("BT /F 10 Tf 1 0 0 1 2 5 Tm <6e2f> Tj ET".getBytes(Charset.forName("US-ASCII")));
      }
      PDAppearanceDictionary look = new PDAppearanceDictionary();
      look.setNormalAppearance(shown);
      PDAnnotationWidget field = new PDAnnotationWidget();
      field.setRectangle(new PDRectangle(100, PrintedPdf.HEIGHT - 105, 100, 20));
      field.setAppearance(look);
      pdf.current().setAnnotations(List.of(field));
      assertThat(raw(pdf)).hasSize(1).first().asString().startsWith("所属").endsWith("港");
    }
  }

  /** Packed with a dictionary of its own, which a page's content never is: read to no end. */
  @Test
  @Timeout(30)
  void aPageThatAsksForADictionaryIsNamedAsBroken() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf().text(50, 60, 10, "一頁目").page();
        PDDocument whole = Loader.loadPDF(pdf.bytes())) {
      COSStream packed = new COSStream();
      try (var out = packed.createRawOutputStream()) {
        out.write(new byte[] {0x78, 0x20, 1, 2, 3, 4, 5, 6, 7, 8});
      }
      packed.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      whole.getPage(1).getCOSObject().setItem(COSName.CONTENTS, packed);
      ByteArrayOutputStream broken = new ByteArrayOutputStream();
      whole.save(broken);
      Sourced.Taken taken = (Sourced.Taken) PdfSource.read(broken.toByteArray());
      assertThat(taken.lines().stream().map(Line::raw)).containsExactly("一頁目", "");
      assertThat(taken.unread()).containsExactly(new ReadPaper.UnreadTable("p2", "page_damaged"));
    }
  }
}
