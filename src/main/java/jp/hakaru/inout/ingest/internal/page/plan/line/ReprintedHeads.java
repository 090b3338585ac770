package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine.Shape;
import jp.hakaru.inout.ingest.internal.profile.Words;
import org.jspecify.annotations.Nullable;

/**
 * Headings that are printed again at the head of each page (柱): beside a page number stands a
 * heading that is still open, and the headings behind it are new. Where they too are printed again,
 * an overview is over and the heading's own page begins.
 */
final class ReprintedHeads {
  private static final int MOST_LINES = 4;
  private static final int LONG = 36;

  private final List<PlanLine> lines;
  private final List<Print> prints = new ArrayList<>();

  /** A heading where it is printed. */
  private record Print(int at, String form, String code, String title) {
    boolean isSame(Print other) {
      return form.equals(other.form)
          && code.equals(other.code)
          && !title.isEmpty()
          && !other.title.isEmpty()
          && (title.startsWith(other.title) || other.title.startsWith(title));
    }
  }

  private ReprintedHeads(List<PlanLine> lines) {
    this.lines = lines;
  }

  /** The lines, with running heads as furniture. */
  static List<PlanLine> marked(List<PlanLine> lines) {
    ReprintedHeads heads = new ReprintedHeads(lines);
    heads.prints();
    List<PlanLine> all = new ArrayList<>(lines);
    Map<String, Integer> open = new HashMap<>();
    for (int i = 0; i < heads.prints.size(); i++) {
      Print print = heads.prints.get(i);
      int before = open.getOrDefault(print.form(), -1);
      Print known = before < 0 ? null : heads.prints.get(before);
      boolean running =
          known != null
              && known.isSame(print)
              && heads.isNew(before, i)
              && (heads.isWithinSentence(print.at())
                  || (heads.isBesidePage(print.at()) && !heads.isAnew(i, known)));
      if (running) {
        all.set(print.at(), furniture(lines.get(print.at())));
      } else {
        open.put(print.form(), i);
      }
    }
    return List.copyOf(all);
  }

  private static PlanLine furniture(PlanLine line) {
    return new PlanLine(
        line.line(),
        line.gap(),
        line.head(),
        null,
        line.bullet(),
        line.shape(),
        line.tail(),
        line.goal(),
        PageFurniture.SURE);
  }

  private void prints() {
    for (int at = 0; at < lines.size(); at++) {
      Head head = lines.get(at).head();
      boolean twice = at > 0 && TwiceLines.isTwice(lines.get(at - 1), lines.get(at));
      if (head != null && !head.isItem() && lines.get(at).page() > 0 && !twice) {
        prints.add(new Print(at, head.form(), head.codeText(), title(at, head)));
      }
    }
  }

  /** The title beside the code or below it, as far as it is printed in short lines. */
  private String title(int at, Head head) {
    if (head.title() != null) {
      return Words.key(head.title().text());
    }
    StringBuilder title = new StringBuilder();
    for (int i = at + 1; i < Math.min(lines.size(), at + MOST_LINES); i++) {
      if (!lines.get(i).isTitleLike()) {
        break;
      }
      title.append(Words.key(lines.get(i).line().raw()));
    }
    return title.toString();
  }

  private boolean isBesidePage(int at) {
    @Nullable PlanLine before = at == 0 ? null : lines.get(at - 1);
    @Nullable PlanLine behind = at + 1 == lines.size() ? null : lines.get(at + 1);
    return (before != null && before.page() < 0) || (behind != null && behind.page() < 0);
  }

  /** Whether nothing stands below the heading yet: then a page of its own begins. */
  private boolean isAnew(int index, Print known) {
    return prints.get(index - 1).equals(known)
        && lines.subList(known.at() + 1, prints.get(index).at()).stream()
            .noneMatch(line -> line.head() != null && line.page() > 0);
  }

  /** Whether the line before, page numbers left out, ends inside a sentence. */
  private boolean isWithinSentence(int index) {
    int at = index - 1;
    while (at >= 0 && lines.get(at).page() < 0) {
      at--;
    }
    PlanLine before = at < 0 ? null : lines.get(at);
    boolean text =
        before != null
            && before.shape() == Shape.WORDS
            && before.head() == null
            && before.label() == null
            && before.line().cells().size() == 1
            && before.width() >= LONG;
    PlanLine title = index + 1 < lines.size() ? lines.get(index + 1) : null;
    boolean within = title == null || title.label() == null;
    return text && within && lines.get(index).head() != null;
  }

  /** Whether the heading behind the print at {@code index} was not printed since the one before. */
  private boolean isNew(int before, int index) {
    if (index + 1 == prints.size()) {
      return true;
    }
    Print next = prints.get(index + 1);
    return prints.subList(before, index).stream().noneMatch(next::isSame);
  }
}
