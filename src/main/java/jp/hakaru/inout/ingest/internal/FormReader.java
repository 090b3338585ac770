package jp.hakaru.inout.ingest.internal;

import java.util.List;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.form.map.FormMapper;
import jp.hakaru.inout.ingest.internal.form.read.CoverTitle;
import jp.hakaru.inout.ingest.internal.form.read.FormEnd;
import jp.hakaru.inout.ingest.internal.form.read.SheetFacts;
import jp.hakaru.inout.ingest.internal.form.read.SheetReader;
import jp.hakaru.inout.ingest.internal.form.read.StatedUnit;
import jp.hakaru.inout.ingest.internal.form.sheet.SheetCutter;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Steps 3 to 7 for sheets of labelled fields (調書型の読み取り). */
final class FormReader implements ShapeReader {
  private final FormProfile profile;
  private final SheetCutter cutter;

  FormReader(FormProfile profile) {
    this.profile = profile;
    this.cutter = new SheetCutter(profile);
  }

  @Override
  public FormProfile profile() {
    return profile;
  }

  @Override
  public Labelled label(List<Line> lines) {
    SheetCutter.Labelled labelled = cutter.label(lines);
    return new Labelled() {
      @Override
      public long known() {
        return labelled.known();
      }

      @Override
      public ReadPaper read(Copy copy) {
        Notes notes = new Notes(lines, copy.chosen());
        SheetCutter.Cut sheets = labelled.cut(notes);
        boolean cutInSheet =
            FormEnd.isCut(sheets.sheets(), copy.endsWithLine() && !copy.cut(), notes);
        return FormReader.this.read(copy, sheets, notes, copy.cut() || cutInSheet);
      }
    };
  }

  private ReadPaper read(Copy copy, SheetCutter.Cut sheets, Notes notes, boolean cut) {
    Municipality body = copy.body();
    sheets.front().forEach(line -> notes.unread(line, Reason.OUTSIDE_BLOCKS));
    SheetReader reader = new SheetReader(profile, sheets.sheets(), notes);
    List<SheetFacts> facts = sheets.sheets().stream().map(reader::read).toList();
    FormMapper mapper =
        new FormMapper(profile, body, notes, StatedUnit.of(profile, notes.lines()).orElse(null));
    Value cover = CoverTitle.find(profile, sheets.front()).orElse(null);
    return PaperTail.read(
        copy,
        profile,
        notes,
        cut,
        (document, dossier) -> mapper.map(facts, cover, document, dossier));
  }
}
