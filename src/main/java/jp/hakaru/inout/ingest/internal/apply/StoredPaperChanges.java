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
import jp.hakaru.inout.ingest.TieAnswers;
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
  public PaperChange preview(Dossier paper, TieAnswers answers) {
    return Merge.of(record(), paper, answers);
  }

  @Override
  public PaperChange previewPackage(Dossier whole) {
    Dossier record = record();
    // nothing to lay it over: a package tells its own ties, and was read without a fault
    return record.isEmpty() ? PaperChange.intoNothing(whole) : Merge.ofPackage(record, whole);
  }

  private Dossier record() {
    Dossier.Builder record = Dossier.builder();
    parts.forEach(part -> part.load(record));
    return record.build();
  }

  @Override
  public void applyPackage(PaperChange change, boolean accept) {
    DossierDiff diff = change.diff(accept);
    diff.tables().forEach(table -> requireOwner(table.table()));
    parts.forEach(part -> part.apply(diff));
  }

  /** A table that no module keeps would be lost without a word. */
  private void requireOwner(Table<?> table) {
    if (parts.stream().noneMatch(part -> part.tables().contains(table))) {
      throw new IllegalStateException("no module keeps the table " + table);
    }
  }

  @Override
  public void apply(PaperChange change, byte[] original, boolean accept) {
    applyPackage(change, accept);
    for (DocumentRow document : change.unit(accept).rows(Table.DOCUMENTS)) {
      originals.keep(document.documentId(), original);
    }
  }
}
