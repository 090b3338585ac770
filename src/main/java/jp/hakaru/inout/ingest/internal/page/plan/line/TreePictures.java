package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of the tree (体系図): names behind branches drawn of signs, with the headings right above
 * them, and headings of two levels beside each other. They show what the pages tell and are no
 * headings themselves.
 */
final class TreePictures {
  private static final Pattern BRANCH = Pattern.compile("[├└┌┬┴┼┤┐┘┣┗┏┳┻╋┫┓┛]");
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private final HeadForms heads;
  private final List<PlanLine> lines;
  private final List<PlanLine> all;

  private TreePictures(List<PlanLine> lines, HeadForms heads) {
    this.lines = lines;
    this.heads = heads;
    this.all = new ArrayList<>(lines);
  }

  /** The lines, those of such pictures as furniture. */
  static List<PlanLine> marked(List<PlanLine> lines, HeadForms heads) {
    TreePictures pictures = new TreePictures(lines, heads);
    pictures.branches();
    pictures.columns();
    return List.copyOf(pictures.all);
  }

  private void branches() {
    for (int at = 0; at < lines.size(); at++) {
      if (isBranch(lines.get(at))) {
        furniture(at);
        PlanLine above = at == 0 ? null : lines.get(at - 1);
        if (above != null && lines.get(at).gap() == 0 && isHeading(above)) {
          furniture(at - 1);
        }
      }
    }
  }

  private static boolean isBranch(PlanLine line) {
    String raw = line.line().raw();
    return BRANCH.matcher(raw).find() && NAME.matcher(raw).find();
  }

  private static boolean isHeading(PlanLine line) {
    Head head = line.head();
    return head != null && !head.isItem() && line.label() == null;
  }

  /** Two headings in a line, and the lines below that go on in the second column. */
  private void columns() {
    for (int at = 0; at < lines.size(); at++) {
      Cell second = second(lines.get(at));
      if (second != null) {
        furniture(at);
        for (int i = at + 1; i < lines.size() && isBelow(lines.get(i), second); i++) {
          furniture(i);
        }
      }
    }
  }

  private @Nullable Cell second(PlanLine line) {
    Line own = line.line();
    if (own.cells().size() != 2 || line.isSentence() || line.label() != null) {
      return null;
    }
    Cell last = own.cells().getLast();
    boolean first = isHeading(line) || own.cells().getFirst().text().matches("[A-ZＡ-Ｚ0-9０-９].*");
    boolean heading = first && isHeading(own.piece(last));
    return heading ? last : null;
  }

  private boolean isHeading(Piece piece) {
    return heads
        .find(piece.alone())
        .filter(head -> !head.isItem() && head.title() != null)
        .isPresent();
  }

  private boolean isBelow(PlanLine line, Cell column) {
    Line own = line.line();
    boolean same =
        own.tabbed() ? own.first().index() == column.index() : own.first().x() == column.x();
    return line.gap() == 0 && own.cells().size() == 1 && same && isHeading(own.whole());
  }

  private void furniture(int at) {
    all.set(at, ContentsLines.furniture(lines.get(at)));
  }
}
