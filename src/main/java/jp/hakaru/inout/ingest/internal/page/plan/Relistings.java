package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Marks that an action is printed elsewhere too (再掲載の印). One on the action's own lines is its; one
 * that stands elsewhere on the page may be of any action there, and a person chooses. Where an
 * action of the same name stands elsewhere in the plan, the content is that one's.
 */
final class Relistings {
  private static final int WIDE_GAP = 3;

  private final Notes notes;
  private final List<PageNode> nodes;
  private final List<Placed> placed;
  private final Map<PageNode, String> references;
  private final boolean labelsEndPages;

  /**
   * @param labelsEndPages whether labels stand at the end of pages
   */
  Relistings(TreeBuilder.Tree tree, boolean labelsEndPages, Notes notes) {
    this.notes = notes;
    this.nodes = tree.nodes();
    this.placed = tree.placed();
    this.references = tree.references();
    this.labelsEndPages = labelsEndPages;
  }

  private record Row(PageNode node, Block.Action action) {}

  /** Gives the marks to actions, as their places or a person's choices tell. */
  void take() {
    List<Row> page = new ArrayList<>();
    for (Placed one : placed) {
      Block block = one.block();
      PageNode node = one.node();
      switch (block) {
        case Block.Action action when node != null -> page.add(new Row(node, action));
        case Block.Relisted relisted -> take(relisted.line().line().whole(), page);
        case Block.PageEnd end -> {
          if (!isWithin(end, page)) {
            page.clear();
          }
        }
        case Block.Label _ -> {
          if (labelsEndPages) {
            page.clear();
          }
        }
        case Block.Part _ -> page.clear();
        case Block.Action _, Block.Heading _, Block.Tag _, Block.Text _, Block.Table _ -> {}
      }
    }
    nodes.forEach(this::resolve);
  }

  /** Whether the page ends inside the last action, whose row it then still is. */
  private static boolean isWithin(Block.PageEnd end, List<Row> page) {
    return !page.isEmpty() && isWithin(end.lines().getFirst().line().number(), page.getLast());
  }

  private static boolean isWithin(int line, Row row) {
    return line < row.action().lines().getLast().line().number()
        && line > row.action().lines().getFirst().line().number();
  }

  private void take(Piece label, List<Row> page) {
    Optional<Row> own =
        page.stream().filter(row -> isWithin(label.line().number(), row)).findFirst();
    if (own.isPresent()) {
      own.get().node().relist(new PageNode.Relisting(Value.written(label), null));
      return;
    }
    List<Choices.Alternative<PageNode>> alternatives =
        nearest(page).stream()
            .sorted(Comparator.comparing(row -> !isApart(row)))
            .map(row ->
                new Choices.Alternative<>(
                    List.of(new ReadingChoice.Cell(label.text(), title(row.node()))), row.node()))
            .toList();
    Optional<PageNode> chosen =
        alternatives.isEmpty()
            ? Optional.empty()
            : notes.choose(label, Reason.RELISTED, alternatives);
    boolean taken = chosen.isPresent() && chosen.get().relisting() == null;
    if (taken) {
      chosen.get().relist(new PageNode.Relisting(Value.written(label), null));
    } else {
      notes.unread(label, Reason.RELISTED);
      notes.doubt(label, Reason.RELISTED);
    }
  }

  /** The rows that may be marked, of more than a person can choose between the last ones. */
  private static List<Row> nearest(List<Row> page) {
    List<Row> open =
        page.stream().filter(row -> row.node().relisting() == null || isChosen(row)).toList();
    return open.subList(Math.max(0, open.size() - Choices.MOST), open.size());
  }

  /** A row that a further mark was given to stays among those that a person may choose. */
  private static boolean isChosen(Row row) {
    PageNode.Relisting relisting = row.node().relisting();
    return relisting != null
        && relisting.label().pieces().getFirst().line().number()
            > row.action().lines().getLast().line().number();
  }

  /** Whether a gap parts name and body, in which the mark may have stood. */
  private static boolean isApart(Row row) {
    return !row.action().bodies().isEmpty() && row.action().bodies().getFirst().gap() >= WIDE_GAP;
  }

  private static String title(PageNode node) {
    StringBuilder text = new StringBuilder();
    for (PageNode at = node; at != null && text.length() < 9; at = at.parent()) {
      Value code = at.heading().code();
      text.insert(0, (code == null ? "" : code.text()) + (text.isEmpty() ? " " : "/"));
    }
    return text + node.heading().title().text();
  }

  private void resolve(PageNode node) {
    PageNode.Relisting relisting = node.relisting();
    if (relisting == null || relisting.original() != null) {
      return;
    }
    PageNode original = original(node);
    String where = references.getOrDefault(node, "");
    boolean elsewhere =
        original != null && !where.isEmpty() && !RelistedPlace.of(where).isOf(original);
    if (elsewhere) {
      notes.doubt(relisting.label().pieces().getFirst(), Reason.RELISTED);
      return;
    }
    if (original != null) {
      node.relist(new PageNode.Relisting(relisting.label(), original));
      for (PageText text : node.texts()) {
        text.text().pieces().forEach(notes::structure);
        Value number = text.number();
        if (number != null) {
          number.pieces().forEach(notes::structure);
        }
      }
      node.texts().clear();
    }
  }

  /** The one action of the same name that is not itself printed again. */
  private @Nullable PageNode original(PageNode node) {
    String title = Words.key(node.heading().title().text());
    List<PageNode> same =
        nodes.stream()
            .filter(one -> one != node && one.relisting() == null && one.level() == node.level())
            .filter(one -> Words.key(one.heading().title().text()).equals(title))
            .toList();
    if (same.size() > 1) {
      RelistedPlace place = RelistedPlace.of(references.getOrDefault(node, ""));
      List<PageNode> there = same.stream().filter(place::isOf).toList();
      return there.size() == 1 ? there.getFirst() : null;
    }
    return same.isEmpty() ? null : same.getFirst();
  }
}
