package jp.hakaru.inout.ingest.internal;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.label.OwnLevels;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.map.PageMapper;
import jp.hakaru.inout.ingest.internal.page.measure.cut.PageCutter;
import jp.hakaru.inout.ingest.internal.page.measure.read.PagesEnd;
import jp.hakaru.inout.ingest.internal.page.measure.read.PagesReader;
import jp.hakaru.inout.ingest.internal.page.measure.read.PlanKinds;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Steps 3 to 7 for pages of measures with labelled sections (施策のページ型の読み取り). */
final class MeasurePagesReader implements ShapeReader {
  private final MeasurePagesProfile profile;
  private final PageCutter cutter;

  MeasurePagesReader(MeasurePagesProfile profile) {
    this.profile = profile;
    this.cutter = new PageCutter(profile);
  }

  @Override
  public MeasurePagesProfile profile() {
    return profile;
  }

  @Override
  public ShapeReader learnt(List<Line> lines) {
    List<String> levels = OwnLevels.of(profile.levels(), lines);
    return levels.size() == profile.levels().size()
        ? this
        : new MeasurePagesReader(profile.withLevels(levels));
  }

  @Override
  public Labelled label(List<Line> lines) {
    PageCutter.Labelled labelled = cutter.label(lines);
    return new Labelled() {
      @Override
      public long known() {
        return labelled.known();
      }

      @Override
      public boolean isAlike() {
        return labelled.isAlike();
      }

      @Override
      public BigDecimal likeness() {
        return labelled.likeness();
      }

      @Override
      public ReadPaper read(Copy copy) {
        Notes notes = new Notes(lines, copy.chosen());
        PageCutter.Cut cut = labelled.cut(notes);
        boolean broken =
            new PagesEnd(profile, notes).isCut(cut, copy.endsWithLine() && !copy.cut());
        return MeasurePagesReader.this.read(
            copy, new PagesReader(profile, cut, notes).read(), notes, broken || copy.cut());
      }
    };
  }

  private ReadPaper read(Copy copy, PageDraft draft, Notes notes, boolean broken) {
    return PaperTail.read(
        copy,
        profile,
        notes,
        broken,
        (document, dossier) -> {
          new PageMapper(PlanKinds.of(profile, draft), copy.body(), notes)
              .map(draft, document, dossier);
          return true;
        });
  }
}
