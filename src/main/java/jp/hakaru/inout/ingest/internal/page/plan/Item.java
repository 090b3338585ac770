package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.List;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine.Shape;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, bullet or numbered item with its lines (文章の一項).
 *
 * @param sign what marks or numbers it
 * @param broken whether one of its lines ends too early for a line that goes on
 */
record Item(@Nullable Piece sign, List<Piece> pieces, List<PlanLine> lines, boolean broken) {
  private static final Pattern FRAMED =
      Pattern.compile("[【＜〈《［〔<\\[][^【】＜＞〈〉《》［］〔〕<>。]{1,16}[】＞〉》］〕>\\]]");

  String text() {
    return Value.written(pieces).text();
  }

  boolean isSentence() {
    return lines.getLast().shape() == Shape.SENTENCE || Words.endsSentence(text());
  }

  /** Whether a line before its last ends a sentence. */
  boolean holdsEnd() {
    return lines.stream().limit(lines.size() - 1L).anyMatch(PlanLine::isSentence);
  }

  /** Whether it holds cells of a table whose heading is lost. */
  boolean hasFigures() {
    return lines.stream().anyMatch(line -> line.shape() == Shape.FIGURE);
  }

  /** Whether it is nothing but a few words in brackets: 【家庭で】, ＜市民＞. */
  boolean isFramed() {
    return sign == null && lines.size() == 1 && isFramed(lines.getFirst());
  }

  static boolean isFramed(PlanLine line) {
    return FRAMED.matcher(line.line().whole().text()).matches();
  }

  /** How its sign is written, alike for items of one list. */
  String style() {
    return sign == null ? "" : Words.key(sign.text()).replaceAll("[0-9]+", "1");
  }
}
