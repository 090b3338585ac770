package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.page.read.PartyRows;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Reads what each party does where a table says so (主体と役割の表の読み取り), its name as the heading. */
final class PartyTexts {
  private final TextReader texts;
  private final Set<String> bullets;
  private final Set<String> parties;
  private final Notes notes;

  PartyTexts(MeasurePagesProfile profile, TextReader texts, Notes notes) {
    this.texts = texts;
    this.bullets = Set.copyOf(profile.bullets());
    this.parties = Words.keys(profile.parties());
    this.notes = notes;
  }

  /** The texts of a section; none where it is no such table. */
  List<PageText> read(Section section, TextReader.Above above) {
    PartyRows table =
        above.role() == NarrativeRole.CITIZENS
            ? PartyRows.of(section.lines(), bullets, parties)
            : PartyRows.NONE;
    Line head = table.head();
    if (head != null) {
      notes.structure(head.whole());
    }
    return table.rows().stream().flatMap(row -> read(row, above).stream()).toList();
  }

  private List<PageText> read(PartyRows.Row row, TextReader.Above above) {
    TextReader.Above own =
        new TextReader.Above(above.role(), above.section(), Value.written(row.party()));
    return texts.items(row.texts()).stream().map(item -> texts.text(item, own)).toList();
  }
}
