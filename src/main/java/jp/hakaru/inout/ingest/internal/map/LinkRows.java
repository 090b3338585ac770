package jp.hakaru.inout.ingest.internal.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** References to other plans and goals as rows (関連づけの行), each once. */
public final class LinkRows {
  private final ClaimBook book;
  private final Notes notes;
  private final Set<String> keys = new HashSet<>();

  public LinkRows(ClaimBook book, Notes notes) {
    this.book = book;
    this.notes = notes;
  }

  /** Whose reference it is, and the column or label under which it stands. */
  public record From(OwnerKind kind, Id id, Value scheme) {}

  /** A reference by code or title, or both. */
  public void refers(From from, @Nullable Value code, @Nullable Value title) {
    add(from, LinkRelation.REFERS, code, title, null);
  }

  /**
   * That there is one and not which, or that there is none.
   *
   * @param told where the paper says so
   */
  public void says(From from, LinkRelation relation, Value told) {
    add(from, relation, null, null, told);
  }

  private void add(
      From from,
      LinkRelation relation,
      @Nullable Value code,
      @Nullable Value title,
      @Nullable Value told) {
    LinkRow row =
        new LinkRow(
            from.kind(),
            from.id(),
            relation,
            from.scheme().text(),
            null,
            Value.textOf(code),
            Value.textOf(title),
            null);
    List<ClaimBook.Field> fields =
        new Fields()
            .with("scheme", from.scheme())
            .with("code", code)
            .with("title", title)
            .with("relation", told)
            .list();
    if (keys.add(row.key())) {
      book.add(Table.LINKS, fields, source -> Table.LINKS.with(row, "source", source));
    } else {
      fields.forEach(field -> field.pieces().forEach(notes::structure));
    }
  }
}
