package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.HashSet;
import java.util.Set;
import jp.hakaru.base.dossier.ShareRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.map.Fields;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Terms of shares as rows (負担と支援の行). One printed twice alike is one. */
final class ShareRows {
  private final ClaimBook book;
  private final Notes notes;
  private final Set<String> added = new HashSet<>();

  ShareRows(ClaimBook book, Notes notes) {
    this.book = book;
    this.notes = notes;
  }

  void add(Id effort, ShareDraft share) {
    if (added.add(key(effort, share))) {
      book.add(Table.SHARES, fields(share).list(), source -> row(effort, share, source));
    } else {
      fields(share).list().forEach(field -> field.pieces().forEach(notes::structure));
    }
  }

  /** The key of the row of a share. */
  static String key(Id effort, ShareDraft share) {
    return row(effort, share, null).key();
  }

  private static ShareRow row(Id effort, ShareDraft share, @Nullable String source) {
    ShareDraft.Party party = share.party();
    ShareDraft.Fraction fraction = share.fraction();
    ShareDraft.Amount quantity = share.quantity();
    return new ShareRow(
        effort,
        Value.textOf(share.variant()),
        party == null ? null : party.name().text(),
        party == null ? null : party.kind(),
        share.term(),
        fraction == null ? null : fraction.numerator(),
        fraction == null ? null : fraction.denominator(),
        quantity == null ? null : quantity.value(),
        quantity == null ? null : Value.textOf(quantity.unit()),
        Value.textOf(share.base()),
        yearOf(share.start()),
        yearOf(share.end()),
        Value.textOf(share.text()),
        source);
  }

  private static Fields fields(ShareDraft share) {
    ShareDraft.Party party = share.party();
    ShareDraft.Fraction fraction = share.fraction();
    ShareDraft.Amount quantity = share.quantity();
    Fields fields =
        new Fields()
            .with("variant", share.variant())
            .with("party", party == null ? null : party.name())
            .with("term", share.label())
            .with("base", share.base())
            .with("text", share.text());
    if (fraction != null) {
      fields.at("numerator", fraction.pieces());
    }
    if (quantity != null) {
      fields.at("value", quantity.pieces()).with("unit", quantity.unit());
    }
    year(fields, "start_year", share.start());
    year(fields, "end_year", share.end());
    return fields;
  }

  private static void year(Fields fields, String column, @Nullable YearAt year) {
    if (year != null) {
      fields.at(column, year.pieces());
    }
  }

  private static @Nullable FiscalYear yearOf(@Nullable YearAt year) {
    return year == null ? null : year.year();
  }
}
