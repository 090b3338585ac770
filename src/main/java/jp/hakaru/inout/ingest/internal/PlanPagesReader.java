package jp.hakaru.inout.ingest.internal;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.label.OwnLevels;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.map.PageMapper;
import jp.hakaru.inout.ingest.internal.page.plan.PlanEnd;
import jp.hakaru.inout.ingest.internal.page.plan.PlanPages;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanKnown;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLines;
import jp.hakaru.inout.ingest.internal.page.read.CaptionForm;
import jp.hakaru.inout.ingest.internal.page.read.Footnotes;
import jp.hakaru.inout.ingest.internal.page.table.ActionTables;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
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
    Parts parts =
        new Parts(parted.captions(), noted.notes(), unrolled, words.label(unrolled.lines()));
    return new Labelled() {
      @Override
      public long known() {
        return PlanKnown.pages(profile, parts.labelled());
      }

      @Override
      public boolean isAlike() {
        return PlanKnown.isAlike(profile, parts.labelled());
      }

      @Override
      public ReadPaper read(Copy copy) {
        return PlanPagesReader.this.read(copy, lines, parts);
      }
    };
  }

  /**
   * The lines of a paper, parted.
   *
   * @param labelled those that are none of the others
   */
  private record Parts(
      List<Line> captions,
      List<PageText> notes,
      ActionTables.Unrolled tables,
      List<PlanLine> labelled) {}

  private ReadPaper read(Copy copy, List<Line> lines, Parts parts) {
    Notes notes = new Notes(lines, copy.chosen());
    parts.tables().heads().forEach(line -> notes.structure(line.whole()));
    PlanEnd end = PlanEnd.of(lines, copy.endsWithLine());
    end.open().forEach(line -> notes.unread(line, Reason.CUT_OFF));
    PageDraft draft =
        new PlanPages(profile, words, notes)
            .read(
                parts.labelled().stream().filter(line -> end.isWhole(line.line())).toList(),
                new PlanPages.Aside(
                    parts.captions().stream().filter(end::isWhole).toList(), parts.notes()),
                parts.tables().departments());
    return read(copy, notes, draft, copy.cut() || !end.open().isEmpty());
  }

  private ReadPaper read(Copy copy, Notes notes, PageDraft draft, boolean cut) {
    return PaperTail.read(
        copy,
        profile,
        notes,
        cut,
        (document, dossier) -> {
          new PageMapper(profile.plan(), copy.body(), notes).map(draft, document, dossier);
          return true;
        });
  }
}
