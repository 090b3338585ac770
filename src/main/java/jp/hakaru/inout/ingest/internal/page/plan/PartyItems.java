package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.read.PartyRows;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Reads what each party does where a table says so (主体と役割の表の読み取り), its name as the heading. */
final class PartyItems {
  private final Texts texts;
  private final Set<String> bullets;
  private final Set<String> parties;
  private final Notes notes;

  PartyItems(PlanPagesProfile profile, Texts texts, Notes notes) {
    this.texts = texts;
    this.bullets = Set.copyOf(profile.bullets());
    this.parties = Words.keys(profile.parties());
    this.notes = notes;
  }

  /** The texts of a section; none where it is no such table. */
  List<PageText> read(Section section, NarrativeRole role) {
    List<PlanLine> lines = section.items().stream().flatMap(item -> item.lines().stream()).toList();
    PartyRows table =
        role == NarrativeRole.CITIZENS
            ? PartyRows.of(lines.stream().map(PlanLine::line).toList(), bullets, parties)
            : PartyRows.NONE;
    Optional.ofNullable(table.head()).map(Line::whole).ifPresent(notes::structure);
    return table.rows().stream().flatMap(row -> read(row, section, role).stream()).toList();
  }

  private List<PageText> read(PartyRows.Row row, Section section, NarrativeRole role) {
    List<PlanLine> lines =
        row.texts().stream().map(line -> PlanLine.ofText(line, bullets)).toList();
    Value label = Value.written(section.label().word());
    Value party = Value.written(row.party());
    return texts.read(section.label().key(), Items.of(lines), role, label).stream()
        .map(text -> new PageText(text.role(), text.section(), party, text.number(), text.text()))
        .toList();
  }
}
