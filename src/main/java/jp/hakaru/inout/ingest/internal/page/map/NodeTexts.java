package jp.hakaru.inout.ingest.internal.page.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Texts and related plans of the nodes as rows (文章と関連計画の行). */
final class NodeTexts {
  private final ClaimBook book;
  private final Notes notes;
  private final Set<String> links = new HashSet<>();

  NodeTexts(ClaimBook book, Notes notes) {
    this.book = book;
    this.notes = notes;
  }

  void add(PageNode node, NodeRow owner) {
    int position = 0;
    for (PageText text : node.texts()) {
      text(text, owner, ++position);
    }
    node.references().forEach(reference -> link(reference, owner));
  }

  private void text(PageText draft, NodeRow owner, int position) {
    List<ClaimBook.Field> fields = new ArrayList<>();
    claim("section", draft.section(), fields);
    claim("heading", draft.heading(), fields);
    claim("number", draft.number(), fields);
    claim("text", draft.text(), fields);
    book.add(
        Table.NARRATIVES,
        fields,
        source ->
            new NarrativeRow(
                OwnerKind.NODE,
                owner.nodeId(),
                null,
                draft.role(),
                text(draft.section()),
                text(draft.heading()),
                text(draft.number()),
                position,
                draft.text().text(),
                source));
  }

  private void link(PageNode.Reference reference, NodeRow owner) {
    List<ClaimBook.Field> fields = new ArrayList<>();
    claim("scheme", reference.scheme(), fields);
    claim("title", reference.title(), fields);
    claim("relation", reference.none(), fields);
    LinkRow row =
        new LinkRow(
            OwnerKind.NODE,
            owner.nodeId(),
            reference.title() == null ? LinkRelation.NONE : LinkRelation.REFERS,
            reference.scheme().text(),
            null,
            null,
            text(reference.title()),
            null);
    if (links.add(row.key())) {
      book.add(Table.LINKS, fields, source -> Table.LINKS.with(row, "source", source));
    } else {
      fields.forEach(field -> field.pieces().forEach(notes::structure));
    }
  }

  private static void claim(String column, @Nullable Value value, List<ClaimBook.Field> fields) {
    if (value != null) {
      fields.add(ClaimBook.Field.of(column, value));
    }
  }

  private static @Nullable String text(@Nullable Value value) {
    return value == null ? null : value.text();
  }
}
