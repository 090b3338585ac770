package jp.hakaru.inout.ingest.internal.page.map;

import java.util.regex.Pattern;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.map.LinkRows;
import jp.hakaru.inout.ingest.internal.map.NarrativeRows;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Texts and related plans of the nodes as rows (文章と関連計画の行). */
final class NodeTexts {
  private static final Pattern WIDE = Pattern.compile("\\p{L}(?:[ \u3000]+\\p{L})+");
  private static final Pattern BLANKS = Pattern.compile("[ \u3000]+");

  private final NarrativeRows narratives;
  private final LinkRows links;

  NodeTexts(ClaimBook book, Notes notes) {
    this.narratives = new NarrativeRows(book, null);
    this.links = new LinkRows(book, notes);
  }

  void add(PageNode node, NodeRow owner) {
    node.texts()
        .forEach(text ->
            narratives.add(
                OwnerKind.NODE,
                owner.nodeId(),
                new NarrativeRows.Text(
                    text.role(),
                    withoutWideBlanks(text.section()),
                    withoutWideBlanks(text.heading()),
                    text.number(),
                    text.text())));
    node.references().forEach(reference -> link(reference, owner));
    node.goals()
        .forEach(goal ->
            links.refers(
                new LinkRows.From(OwnerKind.NODE, owner.nodeId(), goal.scheme()),
                goal.code(),
                goal.title()));
  }

  /** A heading that is set wide, a blank or more behind each letter (現 状 と 課 題), without these. */
  private static @Nullable Value withoutWideBlanks(@Nullable Value heading) {
    return heading != null && WIDE.matcher(heading.text()).matches()
        ? new Value(BLANKS.matcher(heading.text()).replaceAll(""), heading.pieces())
        : heading;
  }

  private void link(PageNode.Reference reference, NodeRow owner) {
    LinkRows.From from = new LinkRows.From(OwnerKind.NODE, owner.nodeId(), reference.scheme());
    Value none = reference.none();
    if (none == null) {
      links.refers(from, reference.code(), reference.title());
    } else {
      links.says(from, LinkRelation.NONE, none);
    }
  }
}
