package jp.hakaru.example.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints a paper as PDF (PDF の印刷), its text in the order of reading or in none. */
public final class PdfPrinter {
  private static final float RULE = 0.6f;
  private static final float GREY = 0.88f;
  private static final int LONGEST_PIECE = 6;

  private PdfPrinter() {}

  /** The paper with its texts drawn one after the other. */
  public static byte[] print(PagePaper paper) {
    return print(paper, Setting.of(paper));
  }

  /**
   * The paper with its texts cut into pieces of up to six characters that are drawn in an order
   * without sense, the same at each printing; it looks the same.
   */
  public static byte[] shuffled(PagePaper paper) {
    Random random = new Random(paper.title().hashCode());
    return print(paper, Setting.of(paper).stream().map(marks -> shuffled(marks, random)).toList());
  }

  private static List<Mark> shuffled(List<Mark> marks, Random random) {
    List<Mark> pieces = new ArrayList<>();
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Run run -> pieces.addAll(pieces(run, random));
        case Mark.Rule _, Mark.Ground _ -> pieces.add(mark);
      }
    }
    Collections.shuffle(pieces, random);
    return pieces;
  }

  private static List<Mark> pieces(Mark.Run run, Random random) {
    List<Mark> pieces = new ArrayList<>();
    String text = run.text();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + 1 + random.nextInt(LONGEST_PIECE));
      float before = PaperFont.ONE.width(text.substring(0, from), run.size());
      pieces.add(new Mark.Run(run.x() + before, run.y(), run.size(), text.substring(from, to)));
      from = to;
    }
    return pieces;
  }

  private static byte[] print(PagePaper paper, List<List<Mark>> pages) {
    try (PDDocument document = new PDDocument()) {
      Calendar printed = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo"));
      printed.clear();
      printed.set(2026, Calendar.MARCH, 31, 9, 0, 0);
      document.getDocumentInformation().setTitle(paper.title());
      document.getDocumentInformation().setCreationDate(printed);
      document.setDocumentId((long) paper.title().hashCode());
      PDFont font =
          PDType0Font.load(document, new ByteArrayInputStream(PaperFont.ONE.bytes()), true);
      PDRectangle size = new PDRectangle(paper.format().width(), paper.format().height());
      for (List<Mark> marks : pages) {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          draw(paper, content, font, marks);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Grounds and rules first, that they hide no text. */
  private static void draw(
      PagePaper paper, PDPageContentStream content, PDFont font, List<Mark> marks)
      throws IOException {
    float height = paper.format().height();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Ground ground) {
        content.setNonStrokingColor(GREY);
        content.addRect(
            ground.x(), height - ground.y() - ground.height(), ground.width(), ground.height());
        content.fill();
      }
    }
    content.setNonStrokingColor(0f);
    content.setLineWidth(RULE);
    for (Mark mark : marks) {
      if (mark instanceof Mark.Rule rule) {
        rule(content, rule, height, paper.format().rulesAsBoxes());
      }
    }
    for (Mark mark : marks) {
      if (mark instanceof Mark.Run run) {
        content.beginText();
        content.setFont(font, run.size());
        content.newLineAtOffset(run.x(), height - run.y());
        content.showText(run.text());
        content.endText();
      }
    }
  }

  /** A rule as a stroke, or as the filled box that word processors make of it. */
  private static void rule(PDPageContentStream content, Mark.Rule rule, float height, boolean asBox)
      throws IOException {
    boolean slanting = rule.x1() != rule.x2() && rule.y1() != rule.y2();
    if (asBox && !slanting) {
      content.addRect(
          rule.x1() - RULE / 2,
          height - rule.y2() - RULE / 2,
          rule.x2() - rule.x1() + RULE,
          rule.y2() - rule.y1() + RULE);
      content.fill();
    } else {
      content.moveTo(rule.x1(), height - rule.y1());
      content.lineTo(rule.x2(), height - rule.y2());
      content.stroke();
    }
  }
}
