package jp.hakaru.example.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Prints a paper as Word file (docx の印刷): tables as tables, the head rows marked as repeated, page
 * numbers and running heads in header and footer. Drawn lines and pictures are left out.
 */
public final class WordPrinter {
  private static final float TWIPS = 20;
  private static final LocalDateTime PRINTED = LocalDateTime.of(2026, 3, 31, 9, 0);

  private WordPrinter() {}

  public static byte[] print(PagePaper paper) {
    try (XWPFDocument document = new XWPFDocument()) {
      Date printed = Date.from(Instant.parse("2026-03-31T00:00:00Z"));
      document.getProperties().getCoreProperties().setTitle(paper.title());
      document.getProperties().getCoreProperties().setCreated(Optional.of(printed));
      boolean further = false;
      for (PagePaper.Sheet sheet : paper.sheets()) {
        sheet(document, paper.format(), sheet, further);
        further = true;
      }
      section(document, paper.format());
      furniture(document, paper);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return withFixedTimes(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sheet(
      XWPFDocument document, PagePaper.Format format, PagePaper.Sheet sheet, boolean further) {
    WordBody body = new WordBody.OfDocument(document, format.width() - 2 * format.margin());
    List<Block> blocks = sheet.blocks();
    boolean beginsWithWords = blocks.getFirst() instanceof Block.Words;
    if (further && !beginsWithWords) {
      body.paragraph().setPageBreak(true);
    }
    int before = document.getParagraphs().size();
    body.add(blocks);
    if (further && beginsWithWords) {
      document.getParagraphs().get(before).setPageBreak(true);
    }
    if (!sheet.furniture().note().isEmpty()) {
      body.add(List.of(Block.Words.of(sheet.furniture().note()).sized(8)));
    }
  }

  private static void section(XWPFDocument document, PagePaper.Format format) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(format.width()));
    size.setH(twips(format.height()));
    if (format.width() > format.height()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = twips(format.margin());
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
  }

  static BigInteger twips(float points) {
    return BigInteger.valueOf(Math.round(points * TWIPS));
  }

  /**
   * The page number below, as a field with the result that Word last stored, and what stands at the
   * edge above.
   */
  private static void furniture(XWPFDocument document, PagePaper paper) {
    if (paper.firstPage() > 0) {
      XWPFParagraph number = paragraph(document.createFooter(HeaderFooterType.DEFAULT));
      number.setAlignment(ParagraphAlignment.CENTER);
      String[] around = paper.numbering().split("%d", -1);
      number.createRun().setText(around[0]);
      CTSimpleField field = number.getCTP().addNewFldSimple();
      field.setInstr("PAGE");
      field.addNewR().addNewT().setStringValue(Integer.toString(paper.firstPage()));
      XWPFRun behind = number.createRun();
      behind.setText(around[1]);
      document
          .getDocument()
          .getBody()
          .getSectPr()
          .addNewPgNumType()
          .setStart(BigInteger.valueOf(paper.firstPage()));
    }
    paper.sheets().stream()
        .map(sheet -> sheet.furniture().side())
        .filter(side -> !side.isEmpty())
        .findFirst()
        .ifPresent(side ->
            paragraph(document.createHeader(HeaderFooterType.DEFAULT)).createRun().setText(side));
  }

  private static XWPFParagraph paragraph(XWPFHeaderFooter part) {
    return part.getParagraphs().isEmpty()
        ? part.createParagraph()
        : part.getParagraphs().getFirst();
  }

  /** The same file with its parts in the order of their names and of one time. */
  private static byte[] withFixedTimes(byte[] file) throws IOException {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(PRINTED);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
