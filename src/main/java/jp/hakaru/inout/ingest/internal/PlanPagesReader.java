package jp.hakaru.inout.ingest.internal;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.label.OwnLevels;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.map.PageMapper;
import jp.hakaru.inout.ingest.internal.page.plan.PlanPages;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanKnown;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLines;
import jp.hakaru.inout.ingest.internal.page.read.CaptionForm;
import jp.hakaru.inout.ingest.internal.page.read.Footnotes;
import jp.hakaru.inout.ingest.internal.page.table.ActionTables;
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
  public ShapeReader learnt(List<Line> lines) {
    List<String> levels = OwnLevels.of(profile.levels(), lines);
    return levels.size() == profile.levels().size()
        ? this
        : new PlanPagesReader(profile.withLevels(levels));
  }

  @Override
  public Labelled label(List<Line> lines) {
    List<String> names =
        Stream.concat(profile.planTitles().stream(), profile.projectNames().stream()).toList();
    CaptionForm.Parted parted = new CaptionForm(profile.captions(), names).part(lines);
    Footnotes.Parted noted = new Footnotes(profile.noteSigns()).part(parted.rest());
    ActionTables.Unrolled unrolled = ActionTables.of(profile).unroll(noted.rest());
    List<PlanLine> labelled = words.label(unrolled.lines());
    return new Labelled() {
      @Override
      public long known() {
        return PlanKnown.pages(profile, labelled);
      }

      @Override
      public boolean isAlike() {
        return PlanKnown.isAlike(profile, labelled);
      }

      @Override
      public ReadPaper read(Copy copy) {
        Notes notes = new Notes(lines, copy.chosen());
        unrolled.heads().forEach(line -> notes.structure(line.whole()));
        return PlanPagesReader.this.read(
            copy,
            notes,
            new PlanPages(profile, words, notes)
                .read(
                    labelled,
                    new PlanPages.Aside(parted.captions(), noted.notes()),
                    unrolled.departments()));
      }
    };
  }

  private ReadPaper read(Copy copy, Notes notes, PageDraft draft) {
    return PaperTail.read(
        copy,
        profile,
        notes,
        copy.cut(),
        (document, dossier) -> {
          new PageMapper(profile.plan(), copy.body(), notes).map(draft, document, dossier);
          return true;
        });
  }
}
