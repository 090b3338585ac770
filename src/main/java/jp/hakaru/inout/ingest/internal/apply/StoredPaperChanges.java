package jp.hakaru.inout.ingest.internal.apply;

import java.util.List;
import jp.hakaru.base.document.Originals;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Part;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperChanges;
import org.springframework.stereotype.Component;

/** Puts papers into the stored record (記録への取り込み), part by part. */
@Component
final class StoredPaperChanges implements PaperChanges {
  private final List<Part> parts;
  private final Originals originals;

  StoredPaperChanges(List<Part> parts, Originals originals) {
    this.parts = List.copyOf(parts);
    this.originals = originals;
  }

  @Override
  public PaperChange preview(Dossier paper) {
    Dossier.Builder record = Dossier.builder();
    parts.forEach(part -> part.load(record));
    return Merge.of(record.build(), paper);
  }

  @Override
  public void apply(PaperChange change, byte[] original, boolean accept) {
    DossierDiff diff = change.diff(accept);
    parts.forEach(part -> part.apply(diff));
    for (DocumentRow document : change.unit(accept).rows(Table.DOCUMENTS)) {
      originals.keep(document.documentId(), original);
    }
  }
}
