package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.hakaru.inout.ingest.internal.page.plan.line.Head;
import jp.hakaru.inout.ingest.internal.page.plan.line.PageLabel;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine.Shape;
import jp.hakaru.inout.ingest.internal.page.plan.line.Take;
import jp.hakaru.inout.ingest.internal.page.plan.line.Taken;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** Gathers labelled lines to blocks (区画の組み立て). Furniture is noted as such. */
final class Blocks {
  private final Notes notes;
  private final List<Block> blocks = new ArrayList<>();
  private final List<PlanLine> open = new ArrayList<>();
  private @Nullable Take kind;

  private Blocks(Notes notes) {
    this.notes = notes;
  }

  static List<Block> of(List<Taken> lines, Notes notes) {
    Blocks all = new Blocks(notes);
    lines.forEach(all::take);
    all.close();
    return all.blocks.stream()
        .sorted(Comparator.comparingInt(block -> block.lines().getFirst().line().number()))
        .toList();
  }

  private void take(Taken taken) {
    PlanLine line = taken.line();
    switch (taken.take()) {
      case FURNITURE -> furniture(line);
      case RELISTED -> aside(new Block.Relisted(line, List.of(line)));
      case HEAD, NUMBER, TABLE_HEAD -> begin(taken);
      case TITLE, SLOGAN, NAME, BODY -> more(line, taken.take());
      case ROW -> open.add(line);
      case TEXT -> {
        if (kind != Take.TEXT) {
          close();
          kind = Take.TEXT;
        }
        more(line, Take.TEXT);
      }
      case LABEL -> label(line);
      case TAG -> tag(line);
    }
  }

  /** What stands between the lines of a block and does not end it. */
  private void aside(Block block) {
    blocks.add(block);
  }

  private void furniture(PlanLine line) {
    notes.furniture(line.line().whole());
    if (line.shape() != Shape.ORNAMENT) {
      aside(new Block.PageEnd(List.of(line)));
    }
  }

  private void begin(Taken taken) {
    boolean goesOn = taken.take() == Take.TABLE_HEAD && kind == Take.TABLE_HEAD && onlyHeads();
    if (!goesOn) {
      close();
    }
    kind = taken.take();
    open.add(taken.line());
    takes.add(taken.take());
  }

  private final List<Take> takes = new ArrayList<>();

  private boolean onlyHeads() {
    return open.stream().allMatch(line -> line.shape() == Shape.TABLE_HEAD);
  }

  private void more(PlanLine line, Take take) {
    open.add(line);
    takes.add(take);
  }

  private void label(PlanLine line) {
    close();
    PageLabel label = line.label();
    if (label != null) {
      notes.structure(label.all());
      blocks.add(new Block.Label(label, List.of(line)));
      Line rest = label.rest();
      if (rest != null) {
        blocks.add(new Block.Text(List.of(rest(line, rest))));
      }
    }
  }

  private static PlanLine rest(PlanLine line, Line rest) {
    Shape shape = Words.endsSentence(rest.raw()) ? Shape.SENTENCE : Shape.WORDS;
    return PlanLine.plain(rest, 0, shape, line.page());
  }

  private void tag(PlanLine line) {
    close();
    Head head = line.head();
    if (head != null) {
      notes.structure(line.line().whole());
      blocks.add(new Block.Tag(head, List.of(line)));
    }
  }

  private void close() {
    List<PlanLine> lines = List.copyOf(open);
    List<Take> kinds = List.copyOf(takes);
    Take began = kind;
    open.clear();
    takes.clear();
    kind = null;
    if (lines.isEmpty() || began == null) {
      return;
    }
    Head head = lines.getFirst().head();
    if (began == Take.TEXT) {
      blocks.add(new Block.Text(lines));
    } else if (began == Take.TABLE_HEAD) {
      List<PlanLine> heads =
          lines.stream().takeWhile(line -> line.shape() == Shape.TABLE_HEAD).toList();
      blocks.add(new Block.Table(heads, lines.subList(heads.size(), lines.size()), lines));
    } else if (head != null && began == Take.HEAD) {
      blocks.add(heading(head, lines, kinds));
    } else if (head != null) {
      blocks.add(action(head, lines, kinds));
    }
  }

  private static Block heading(Head head, List<PlanLine> lines, List<Take> kinds) {
    List<Piece> titles = new ArrayList<>();
    Piece slogan = null;
    Piece own = head.title();
    if (own != null) {
      titles.add(own);
    }
    for (int i = 1; i < lines.size(); i++) {
      if (kinds.get(i) == Take.SLOGAN) {
        slogan = lines.get(i).line().whole();
      } else {
        titles.add(lines.get(i).line().whole());
      }
    }
    return new Block.Heading(head, List.copyOf(titles), slogan, lines);
  }

  private static Block action(Head head, List<PlanLine> lines, List<Take> kinds) {
    return ActionParts.of(head, lines, kinds);
  }
}
