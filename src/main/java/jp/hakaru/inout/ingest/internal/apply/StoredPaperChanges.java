package jp.hakaru.inout.ingest.internal.apply;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.hakaru.base.document.Originals;
import jp.hakaru.base.document.PagePictures;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Part;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperChanges;
import jp.hakaru.inout.ingest.TieAnswers;
import jp.hakaru.inout.ingest.internal.picture.DrawnPages;
import org.springframework.stereotype.Component;

/** Puts papers into the stored record (記録への取り込み), part by part. */
@Component
final class StoredPaperChanges implements PaperChanges {
  private final List<Part> parts;
  private final Originals originals;
  private final PagePictures pictures;

  StoredPaperChanges(List<Part> parts, Originals originals, PagePictures pictures) {
    this.parts = List.copyOf(parts);
    this.originals = originals;
    this.pictures = pictures;
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
    Dossier unit = change.unit(accept);
    for (DocumentRow document : unit.rows(Table.DOCUMENTS)) {
      originals.keep(document.documentId(), original);
      if (DrawnPages.isPdf(original)) {
        keepPictures(document.documentId(), unit, original);
      }
    }
  }

  /** Of the pages that have a line and no picture yet. */
  private void keepPictures(Id document, Dossier unit, byte[] original) {
    SortedSet<Integer> pages =
        unit.rows(Table.DOCUMENT_LINES).stream()
            .filter(line -> line.documentId().equals(document))
            .flatMap(line -> LinePlace.find(line.place()).stream())
            .filter(LinePlace::isOnPage)
            .map(LinePlace::page)
            .collect(Collectors.toCollection(TreeSet::new));
    pages.removeAll(pictures.pages(document));
    if (!pages.isEmpty()) {
      DrawnPages.draw(original, pages, picture -> pictures.keep(document, picture));
    }
  }
}
