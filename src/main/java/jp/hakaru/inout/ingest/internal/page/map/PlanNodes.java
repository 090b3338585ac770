package jp.hakaru.inout.ingest.internal.page.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.map.Fields;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The tree of the plan as rows (階層の行). A node whose path another one has, and all below it, is
 * left: nothing tells which of the two the texts are of.
 */
final class PlanNodes {
  private static final int LONGEST_PATH =
      Schema.of(Table.NODES).column("path").longest().orElseThrow();

  private final NaturalIds ids;
  private final ClaimBook book;
  private final Notes notes;
  private final PlanRow plan;
  private final Map<String, Integer> codes = new HashMap<>();
  private final Set<Integer> numbered = new HashSet<>();
  private final Map<PageNode, NodeRow> rows = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int position;

  PlanNodes(NaturalIds ids, ClaimBook book, Notes notes, PlanRow plan, List<PageNode> nodes) {
    this.ids = ids;
    this.book = book;
    this.notes = notes;
    this.plan = plan;
    nodes.forEach(node -> codes.merge(step(node), 1, Integer::sum));
    nodes.stream()
        .filter(node -> node.hasBareNumber() && codes.getOrDefault(step(node), 0) > 1)
        .forEach(node -> numbered.add(node.level()));
  }

  /** The row of {@code node}; none where it is left. */
  @Nullable NodeRow add(PageNode node) {
    String path = path(node);
    PageNode parent = node.parent();
    NodeRow above = parent == null ? null : rows.get(parent);
    boolean lost = parent != null && above == null;
    boolean tooLong = path.length() > LONGEST_PATH;
    if (lost || tooLong || !taken.add(path)) {
      leave(node, lost ? Reason.LOST_HEADING : tooLong ? Reason.TOO_LONG : Reason.RUNNING_NUMBER);
      return null;
    }
    NodeRow row = row(node, path, above == null ? null : above.nodeId());
    rows.put(node, row);
    for (Value other : node.spellings()) {
      if (!Words.key(other.text()).equals(Words.key(row.title()))) {
        Piece piece = other.pieces().getFirst();
        notes.doubt(piece, Table.NODES.kind(), row.key(), "title", Reason.TWO_SPELLINGS);
      }
    }
    return row;
  }

  private NodeRow row(PageNode node, String path, @Nullable Id above) {
    PageNode.Heading heading = node.heading();
    PageNode.Relisting relisting = node.relisting();
    Fields fields =
        new Fields()
            .with("level_name", heading.levelName())
            .with("code", heading.code())
            .with("title", heading.title())
            .with("subtitle", heading.subtitle())
            .with("department", node.departments())
            .with("marks", node.marks())
            .with("relisted", relisting == null ? null : relisting.label());
    Id original =
        relisting == null || relisting.original() == null
            ? null
            : ids.node(plan.planId(), path(relisting.original()));
    int at = ++position;
    return book.add(
        Table.NODES,
        fields.list(),
        source ->
            new NodeRow(
                ids.node(plan.planId(), path),
                plan.planId(),
                above,
                node.level(),
                Value.textOf(heading.levelName()),
                Value.textOf(heading.code()),
                path,
                heading.title().text(),
                Value.textOf(heading.subtitle()),
                Value.textOf(node.departments()),
                NodeExtent.FULL,
                relisting != null,
                original,
                Value.textOf(node.marks()),
                null,
                at,
                source));
  }

  /** Nearest ancestor (or itself) with a code unique in the plan, then codes downwards. */
  private String path(PageNode node) {
    String step = step(node);
    PageNode parent = node.parent();
    return parent == null || isUnique(node) ? step : path(parent) + "/" + step;
  }

  /**
   * Whether a code stands for one node alone. The running number of an action or development never
   * does, and of bare numbers of one level all do or none: how many of them another measure has
   * must not tell how these are called.
   */
  private boolean isUnique(PageNode node) {
    boolean running = node.measure() != node;
    return node.heading().code() != null
        && codes.getOrDefault(step(node), 0) < 2
        && !running
        && !(node.hasBareNumber() && numbered.contains(node.level()));
  }

  /** Its code; its folded title where it has none. */
  private static String step(PageNode node) {
    Value code = node.heading().code();
    return code == null ? Words.key(node.heading().title().text()) : code.text();
  }

  private void leave(PageNode node, Reason reason) {
    PageNode.Heading heading = node.heading();
    List<Value> all = new ArrayList<>();
    all.add(heading.title());
    for (Value value : new @Nullable Value[] {heading.code(), heading.subtitle(), node.marks()}) {
      if (value != null) {
        all.add(value);
      }
    }
    node.texts().forEach(text -> all.add(text.text()));
    node.indicators().forEach(indicator -> all.add(indicator.name()));
    all.addAll(node.projects());
    all.forEach(value -> value.pieces().forEach(piece -> notes.unread(piece, reason)));
    notes.doubt(heading.title().pieces().getFirst(), reason);
  }
}
