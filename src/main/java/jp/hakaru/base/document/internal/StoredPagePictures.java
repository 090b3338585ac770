package jp.hakaru.base.document.internal;

import static jp.hakaru.base.document.internal.schema.Tables.PAGE_PICTURE;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.hakaru.base.document.PagePicture;
import jp.hakaru.base.document.PagePictures;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.ledger.Ledger;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

@Component
final class StoredPagePictures implements PagePictures {
  private final Ledger ledger;

  StoredPagePictures(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void keep(Id document, PagePicture picture) {
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
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public SortedSet<Integer> pages(Id document) {
    return new TreeSet<>(
        ledger
            .dsl()
            .select(PAGE_PICTURE.PAGE)
            .from(PAGE_PICTURE)
            .where(isOf(document))
            .fetch(PAGE_PICTURE.PAGE));
  }

  @Override
  public Optional<PagePicture> find(Id document, int page) {
    return ledger
        .dsl()
        .select(
            PAGE_PICTURE.PAGE,
            PAGE_PICTURE.WIDTH,
            PAGE_PICTURE.HEIGHT,
            PAGE_PICTURE.MEDIA_TYPE,
            PAGE_PICTURE.BYTES)
        .from(PAGE_PICTURE)
        .where(isOf(document))
        .and(PAGE_PICTURE.PAGE.eq(page))
        .fetchOptional(row ->
            new PagePicture(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
  }

  private Condition isOf(Id document) {
    return PAGE_PICTURE
        .MUNICIPALITY_CODE
        .eq(ledger.body().value())
        .and(PAGE_PICTURE.DOCUMENT_ID.eq(document.value()));
  }
}
