package jp.hakaru.inout.publication.internal;

import static jp.hakaru.inout.publication.internal.schema.Tables.DOCUMENTS;
import static jp.hakaru.inout.publication.internal.schema.Tables.PAGE_PICTURE;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import jp.hakaru.base.document.PagePicture;
import jp.hakaru.base.document.PagePictures;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.inout.publication.PublicPicture;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The pictures of the pages of papers once these are public (公表された頁の絵). */
final class PublishedPictures {
  private final Ledger ledger;

  PublishedPictures(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Makes the pictures of {@code documents} public, one at a time, and withdraws those of documents
   * that are public no more.
   */
  void publish(Collection<Id> documents, PagePictures kept) {
    for (Id document : documents) {
      SortedSet<Integer> pages = kept.pages(document);
      if (!pages.isEmpty()) {
        pages.removeAll(pages(document));
        pages.forEach(page -> kept.find(document, page).ifPresent(one -> put(document, one)));
      }
    }
    ledger
        .dsl()
        .deleteFrom(PAGE_PICTURE)
        .where(PAGE_PICTURE.MUNICIPALITY_CODE.eq(ledger.body().value()))
        .and(
            DSL.notExists(
                DSL.selectOne()
                    .from(DOCUMENTS)
                    .where(DOCUMENTS.MUNICIPALITY_CODE.eq(PAGE_PICTURE.MUNICIPALITY_CODE))
                    .and(DOCUMENTS.DOCUMENT_ID.eq(PAGE_PICTURE.DOCUMENT_ID))))
        .execute();
  }

  private Set<Integer> pages(Id document) {
    return new HashSet<>(
        ledger
            .dsl()
            .select(PAGE_PICTURE.PAGE)
            .from(PAGE_PICTURE)
            .where(isOf(document))
            .fetch(PAGE_PICTURE.PAGE));
  }

  private void put(Id document, PagePicture picture) {
    ledger
        .dsl()
        .insertInto(PAGE_PICTURE)
        .set(PAGE_PICTURE.MUNICIPALITY_CODE, ledger.body().value())
        .set(PAGE_PICTURE.DOCUMENT_ID, document.value())
        .set(PAGE_PICTURE.PAGE, picture.page())
        .set(PAGE_PICTURE.WIDTH, picture.width())
        .set(PAGE_PICTURE.HEIGHT, picture.height())
        .set(PAGE_PICTURE.MEDIA_TYPE, picture.mediaType())
        .set(PAGE_PICTURE.BYTES, picture.bytes())
        .execute();
  }

  Optional<PublicPicture.Size> findSize(Id document, int page) {
    return ledger
        .dsl()
        .select(PAGE_PICTURE.WIDTH, PAGE_PICTURE.HEIGHT)
        .from(PAGE_PICTURE)
        .where(isOf(document))
        .and(PAGE_PICTURE.PAGE.eq(page))
        .fetchOptional(row -> new PublicPicture.Size(row.value1(), row.value2()));
  }

  Optional<PublicPicture> find(Id document, int page) {
    return ledger
        .dsl()
        .select(PAGE_PICTURE.MEDIA_TYPE, PAGE_PICTURE.BYTES)
        .from(PAGE_PICTURE)
        .where(isOf(document))
        .and(PAGE_PICTURE.PAGE.eq(page))
        .fetchOptional(row -> new PublicPicture(row.value1(), row.value2()));
  }

  private Condition isOf(Id document) {
    return PAGE_PICTURE
        .MUNICIPALITY_CODE
        .eq(ledger.body().value())
        .and(PAGE_PICTURE.DOCUMENT_ID.eq(document.value()));
  }
}
