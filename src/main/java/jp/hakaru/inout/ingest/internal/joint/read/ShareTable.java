package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Fractions;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A table of shares or terms (負担割合・条件の表): a column a party with its share of what a row names, or a
 * column a case with a term a row.
 */
final class ShareTable {
  private final TableHeads heads;
  private final ShareReader shares;
  private final Fractions fractions;
  private final Function<String, Optional<EffortDraft>> named;
  private final Set<String> shareWords;
  private final Notes notes;
  private final List<JointLine> rows = new ArrayList<>();

  /**
   * @param named the effort of this name, folded
   */
  ShareTable(
      JointPapersProfile profile,
      ShareReader shares,
      Function<String, Optional<EffortDraft>> named,
      Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.shares = shares;
    this.fractions = new Fractions(profile);
    this.named = named;
    this.shareWords = Words.keys(profile.terms().getOrDefault(ShareTerm.SHARE, List.of()));
    this.notes = notes;
  }

  void add(JointLine row) {
    rows.add(row);
  }

  /** Ends the table that is being gathered: a head that names the cases, then a term a row. */
  void end(@Nullable EffortDraft of) {
    if (rows.isEmpty()) {
      return;
    }
    JointLine first = rows.getFirst();
    Optional<TableHead> parties = heads.find(JointTable.SHARES, first).filter(this::areParties);
    Optional<TableHead> head = heads.find(JointTable.TERMS, first);
    if (parties.isPresent()) {
      first.cells().forEach(notes::structure);
      rows.subList(1, rows.size()).forEach(row -> share(row, parties.get()));
      rows.clear();
      return;
    }
    Optional<TableHead> told = heads.find(JointTable.SHARES, first).filter(this::tells);
    if (told.isPresent()) {
      first.cells().forEach(notes::structure);
      rows.subList(1, rows.size()).forEach(row -> told(row, told.get()));
      rows.clear();
      return;
    }
    boolean cased = head.filter(one -> !one.others().isEmpty()).isPresent();
    if (of == null || !cased && first.columns().getFirst() == 0) {
      rows.forEach(row -> row.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING)));
    } else {
      TreeMap<Integer, Piece> cases = new TreeMap<>();
      head.ifPresent(one -> cases.putAll(one.others()));
      for (int at = 0; !cased && at < first.cells().size(); at++) {
        cases.put(first.columns().get(at), first.cells().get(at));
      }
      first.cells().forEach(notes::structure);
      shares.cases(cases);
      rows.subList(1, rows.size()).forEach(row -> row(row, of));
      shares.endTable();
    }
    rows.clear();
  }

  /** Whether a column below is a share of its party. */
  private boolean areParties(TableHead head) {
    return rows.stream()
        .skip(1)
        .flatMap(row -> head.others().keySet().stream().flatMap(at -> row.cell(at).stream()))
        .anyMatch(cell -> Fractions.alone(cell).isPresent());
  }

  /** The shares of the effort that a row names, a column a party; what is no share stays unread. */
  private void share(JointLine row, TableHead head) {
    Optional<EffortDraft> of =
        head.cell(row, JointColumn.TITLE).flatMap(cell -> named.apply(Words.key(cell.text())));
    if (of.isEmpty() || !head.fits(row)) {
      row.cells().forEach(cell -> notes.unread(cell, Reason.NO_NAME));
      return;
    }
    Value base = head.cell(row, JointColumn.BASE).map(Value::written).orElse(null);
    row.cells().forEach(notes::structure);
    head.others()
        .forEach((column, party) ->
            row.cell(column)
                .ifPresent(cell ->
                    Fractions.alone(cell)
                        .ifPresentOrElse(
                            one ->
                                of.get()
                                    .shares()
                                    .add(fractions.of(Value.written(party), one, base)),
                            () -> of.get().shares().addAll(named(cell, base)))));
  }

  /** Whether one of the columns is headed as that of shares. */
  private boolean tells(TableHead head) {
    return head.others().values().stream().anyMatch(this::isOfShares);
  }

  private boolean isOfShares(Piece cell) {
    return shareWords.contains(Words.key(cell.text()));
  }

  /** What the column of shares tells of the effort that a row names; other columns stay unread. */
  private void told(JointLine row, TableHead head) {
    Optional<EffortDraft> of =
        head.cell(row, JointColumn.TITLE).flatMap(cell -> named.apply(row.lineOf(cell).key()));
    if (of.isEmpty() || !head.fits(row)) {
      row.cells().forEach(cell -> notes.unread(cell, Reason.NO_NAME));
      return;
    }
    Value base = head.cell(row, JointColumn.BASE).map(Value::written).orElse(null);
    head.columns().values().forEach(column -> row.cell(column).ifPresent(notes::structure));
    head.others()
        .forEach((column, name) ->
            row.cell(column).ifPresent(cell -> told(cell, isOfShares(name), base, of.get())));
  }

  private void told(Piece cell, boolean shared, @Nullable Value base, EffortDraft of) {
    List<ShareDraft> found =
        shared ? fractions.parties(Glyphs.spaced(cell), 0, null) : List.<ShareDraft>of();
    boolean sentence = shared && found.isEmpty() && Words.endsSentence(cell.text());
    if (found.isEmpty() && !sentence) {
      undashed(cell);
      return;
    }
    notes.structure(cell);
    of.shares()
        .addAll(
            sentence
                ? List.of(ShareSection.textOnly(cell))
                : found.stream().map(one -> one.ofBase(base)).toList());
  }

  /** The share of a party that its own cell names: 会社1/3. */
  private List<ShareDraft> named(Piece cell, @Nullable Value base) {
    List<ShareDraft> told =
        fractions.parties(Glyphs.spaced(cell), 0, null).stream()
            .map(one -> one.ofBase(base))
            .toList();
    if (told.isEmpty()) {
      undashed(cell);
    }
    return told;
  }

  private void undashed(Piece cell) {
    if (!Words.isDash(cell.text())) {
      notes.unread(cell, Reason.VOCABULARY);
    }
  }

  private void row(JointLine row, EffortDraft effort) {
    List<ShareDraft> terms = shares.row(row);
    effort.shares().addAll(terms);
    row.cells()
        .forEach(cell -> {
          if (terms.isEmpty()) {
            notes.unread(cell, Reason.VOCABULARY);
          } else {
            notes.structure(cell);
          }
        });
  }
}
