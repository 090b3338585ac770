package jp.hakaru.inout.ingest.internal;

import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.map.DocumentRows;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.map.PageMapper;
import jp.hakaru.inout.ingest.internal.page.plan.PlanPages;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanKnown;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLines;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Steps 3 to 7 for the pages of a plan (基本計画の頁の読み取り). */
final class PlanPagesReader implements ShapeReader {
  private final PlanPagesProfile profile;
  private final PlanLines words;

  PlanPagesReader(PlanPagesProfile profile) {
    this.profile = profile;
    this.words = new PlanLines(profile);
  }

  @Override
  public PlanPagesProfile profile() {
    return profile;
  }

  @Override
  public Labelled label(List<Line> lines) {
    List<PlanLine> labelled = words.label(lines);
    return new Labelled() {
      @Override
      public long known() {
        return PlanKnown.pages(profile, labelled);
      }

      @Override
      public ReadPaper read(Copy copy) {
        return PlanPagesReader.this.read(copy, new Notes(lines, copy.chosen()), labelled);
      }
    };
  }

  private ReadPaper read(Copy copy, Notes notes, List<PlanLine> labelled) {
    Municipality body = copy.body();
    PageDraft draft = new PlanPages(profile, words, notes).read(labelled);
    Id document = new NaturalIds(body.code()).document(copy.source().bytes());
    Dossier.Builder dossier = Dossier.builder();
    new PageMapper(profile.plan(), body, notes).map(draft, document, dossier);
    notes.margins(copy.margins());
    DocumentRows.Made made =
        DocumentRows.add(copy.source(), profile, body, document, notes, dossier);
    return new ReadPaper.Read(
        dossier.build(),
        body,
        profile.family(),
        profile.profile(),
        made.doubts(),
        made.report().unclaimed(),
        made.report().shares(),
        copy.cut(),
        List.of(),
        notes.choices());
  }
}
