package jp.hakaru.inout.ingest.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.profile.PaperProfile;
import jp.hakaru.inout.ingest.internal.profile.ProfileFile;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.PageSpot;

/**
 * Papers of text read as if each line stood on a page (頁のある文書): every character {@value #WIDE}
 * points wide, {@value #LINES} lines a page.
 */
public final class PagedPapers {
  static final int LINES = 30;
  static final int LEFT = 40;
  static final int WIDE = 6;
  static final int HIGH = 12;
  static final int STEP = 24;

  private PagedPapers() {}

  /** The lines of {@code text} on pages. */
  public static List<Line> lines(String text) {
    return Lines.of(text).stream().map(PagedPapers::onPage).toList();
  }

  private static Line onPage(Line line) {
    int row = (line.number() - 1) % LINES + 1;
    float[] lefts = new float[line.raw().length()];
    float[] rights = new float[lefts.length];
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = LEFT + i * WIDE;
      rights[i] = lefts[i] + WIDE;
    }
    float top = row * STEP;
    PageSpot spot =
        new PageSpot((line.number() - 1) / LINES + 1, row, top, top + HIGH, lefts, rights);
    return new Line(line.number(), line.raw(), line.cells(), line.tabbed(), spot);
  }

  /** The paper as the bundled profile of {@code family} reads it from its pages. */
  public static ReadPaper.Read read(
      String family, String fileName, byte[] bytes, Municipality body, ChosenReadings chosen) {
    PaperProfile profile =
        ProfileFile.bundled().stream()
            .filter(one -> one.family().equals(family))
            .findFirst()
            .orElseThrow();
    return (ReadPaper.Read)
        ShapeReader.of(profile)
            .label(lines(new String(bytes, StandardCharsets.UTF_8)))
            .read(
                new ShapeReader.Copy(
                    new PaperSource(fileName, bytes), body, false, true, List.of(), chosen));
  }
}
