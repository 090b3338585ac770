package jp.hakaru.inout.ingest.internal.page.read;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Reads what each party does where a table says so (主体と役割の表の読み取り), its name as the heading. */
public final class Parties {
  private final Set<String> bullets;
  private final Set<String> parties;
  private final Notes notes;

  /**
   * @param bullets signs of items
   * @param parties who does something
   */
  public Parties(List<String> bullets, List<String> parties, Notes notes) {
    this.bullets = Set.copyOf(bullets);
    this.parties = Words.keys(parties);
    this.notes = notes;
  }

  /**
   * The texts of a section; none where it is no such table, and where its lines do not begin with
   * parties in brackets. What citizens do may be a table of parties that no profile knows.
   *
   * @param texts reads the lines of one row
   */
  public List<PageText> read(
      NarrativeRole role, List<Line> lines, Function<List<Line>, List<PageText>> texts) {
    PartyRows table = PartyRows.of(lines, bullets, parties);
    boolean citizens = role == NarrativeRole.CITIZENS;
    if (!citizens && !table.areAllOf(parties)) {
      return List.of();
    }
    Line head = table.head();
    if (head != null) {
      notes.structure(head.whole());
    }
    List<PartyRows.Row> rows =
        table.rows().isEmpty() ? PartyRows.bracketed(lines, parties).rows() : table.rows();
    if (table.rows().isEmpty()) {
      rows.stream().map(PartyRows.Row::party).forEach(this::brackets);
    }
    return rows.stream()
        .flatMap(row ->
            texts.apply(row.texts()).stream().map(text -> text.below(Value.written(row.party()))))
        .toList();
  }

  private void brackets(Piece party) {
    notes.structure(new Piece(party.line(), party.start() - 1, party.start()));
    notes.structure(new Piece(party.line(), party.end(), party.end() + 1));
  }
}
