package jp.hakaru.inout.ingest.internal;

import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.map.DocumentRows;
import jp.hakaru.inout.ingest.internal.profile.PaperProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;

/** The end of the reading of a paper of pages or sheets: rows, report and choices (読み取りの結び). */
final class PaperTail {
  private PaperTail() {}

  /** Makes rows of what was read. */
  interface Mapper {
    /**
     * @param document that the rows were read of
     * @return whether the paper tells enough for rows; where it does not, its year is not known
     */
    boolean map(Id document, Dossier.Builder dossier);
  }

  /**
   * @param cut whether the paper breaks off inside a block
   */
  static ReadPaper read(
      ShapeReader.Copy copy, PaperProfile profile, Notes notes, boolean cut, Mapper mapper) {
    Id document = new NaturalIds(copy.body().code()).document(copy.source().bytes());
    Dossier.Builder dossier = Dossier.builder();
    if (!mapper.map(document, dossier)) {
      return new ReadPaper.NoYear();
    }
    notes.margins(copy.margins());
    DocumentRows.Made made =
        DocumentRows.add(copy.source(), profile, copy.body(), document, notes, dossier);
    return new ReadPaper.Read(
        dossier.build(),
        copy.body(),
        profile.family(),
        profile.profile(),
        false,
        made.doubts(),
        made.report().unclaimed(),
        made.report().shares(),
        cut,
        List.of(),
        notes.choices());
  }
}
