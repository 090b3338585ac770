package jp.hakaru.inout.ingest.internal.decide;

import java.util.List;
import jp.hakaru.inout.ingest.internal.read.NodeDraft;
import jp.hakaru.inout.ingest.internal.read.PaperDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;

/**
 * Step 6, decide, by codes (符号による判定): where the codes of a paper's nodes mostly begin with those of
 * the nodes above them, one that does not stands below a lost heading and is given no parent.
 * Source: DESIGN §4, nodes (no parent unless printed).
 */
public final class LostParents {
  private final Notes notes;

  public LostParents(Notes notes) {
    this.notes = notes;
  }

  public void check(PaperDraft draft) {
    List<NodeDraft> coded =
        draft.nodes().stream()
            .filter(node -> node.parent() != null && node.code().indexOf('-') > 0)
            .toList();
    List<NodeDraft> odd = coded.stream().filter(node -> !begins(node)).toList();
    if (odd.isEmpty() || odd.size() * 2 > coded.size()) {
      return;
    }
    for (NodeDraft node : odd) {
      notes.doubt(node.heading().line().whole(), Reason.LOST_HEADING);
      node.orphan();
    }
  }

  private static boolean begins(NodeDraft node) {
    NodeDraft parent = node.parent();
    return parent != null && node.code().startsWith(parent.code() + "-");
  }
}
