package jp.hakaru.inout.ingest.internal.map;

import java.util.HashMap;
import java.util.Map;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Texts as rows (文章の行), those of each owner numbered from 1. */
public final class NarrativeRows {
  private final ClaimBook book;
  private final @Nullable FiscalYear year;
  private final Map<Id, Integer> positions = new HashMap<>();

  /**
   * @param year that all texts of the paper are of, unset where they are of none
   */
  public NarrativeRows(ClaimBook book, @Nullable FiscalYear year) {
    this.book = book;
    this.year = year;
  }

  /**
   * A paragraph, bullet or numbered item (文章の一項).
   *
   * @param section the document's own heading
   * @param heading the item's own heading
   * @param number its sign or number
   */
  public record Text(
      NarrativeRole role,
      @Nullable Value section,
      @Nullable Value heading,
      @Nullable Value number,
      Value text) {}

  public void add(OwnerKind kind, Id owner, Text text) {
    int position = positions.merge(owner, 1, Integer::sum);
    book.add(
        Table.NARRATIVES,
        new Fields()
            .with("section", text.section())
            .with("heading", text.heading())
            .with("number", text.number())
            .with("text", text.text())
            .list(),
        source ->
            new NarrativeRow(
                kind,
                owner,
                year,
                text.role(),
                Value.textOf(text.section()),
                Value.textOf(text.heading()),
                Value.textOf(text.number()),
                position,
                text.text().text(),
                source));
  }
}
