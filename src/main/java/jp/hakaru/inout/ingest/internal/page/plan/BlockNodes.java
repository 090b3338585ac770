package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.Head;
import jp.hakaru.inout.ingest.internal.page.plan.line.NameTail;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Makes nodes of the blocks of headings and actions (見出し・取組から節へ). */
final class BlockNodes {
  private final LevelLegend legend;
  private final NodeNames names;
  private final Map<Integer, Value> departments;
  private final Notes notes;
  private final Map<PageNode, String> references = new HashMap<>();

  /**
   * @param departments of actions, by the number of their first line
   */
  BlockNodes(LevelLegend legend, NodeNames names, Map<Integer, Value> departments, Notes notes) {
    this.legend = legend;
    this.names = names;
    this.departments = departments;
    this.notes = notes;
  }

  /** Where a node stands. */
  record Below(@Nullable PageNode parent, int level) {}

  /** Where the nodes that are printed elsewhere too say that they are. */
  Map<PageNode, String> references() {
    return references;
  }

  NodeNames.Name name(Block block) {
    return switch (block) {
      case Block.Heading heading -> names.of(heading.titles(), heading.slogan());
      case Block.Action action -> names.of(action.names(), null);
      case Block.Label _,
          Block.Tag _,
          Block.Text _,
          Block.Table _,
          Block.Relisted _,
          Block.Part _,
          Block.PageEnd _ ->
          throw new IllegalArgumentException("no heading: " + block);
    };
  }

  PageNode node(Block block, Head head, Below place, NodeNames.Name name, Value title) {
    Piece word = head.word();
    PageNode node =
        new PageNode(
            place.parent(),
            place.level(),
            new PageNode.Heading(
                word == null ? legend.word(block, place.level()) : Value.written(word),
                new Value(head.codeText(), List.of(head.code())),
                title,
                name.subtitle()));
    Value marks = name.marks();
    if (marks != null) {
      node.marks(marks);
    }
    Value printed = name.departments();
    int first = block.lines().getFirst().line().number();
    Value told = printed == null ? departments.get(first) : printed;
    if (told != null) {
      node.departments(told);
    }
    NameTail.Again again = name.again();
    if (again != null) {
      node.relist(new PageNode.Relisting(Value.written(again.label()), null));
      references.put(node, again.reference());
    }
    if (block instanceof Block.Action action) {
      notes.structure(action.lines().getFirst().line().whole());
      action.names().forEach(notes::structure);
    } else {
      block.lines().forEach(line -> notes.structure(line.line().whole()));
    }
    return node;
  }
}
