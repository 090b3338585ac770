package jp.hakaru.base.document;

import java.util.Optional;
import java.util.SortedSet;
import jp.hakaru.base.kernel.Id;

/** The pages of papers as they look (頁の絵). Each call belongs to the caller's transaction. */
public interface PagePictures {
  /** Keeps the picture of a page of {@code document}; one that is kept already stays. */
  void keep(Id document, PagePicture picture);

  /** The pages of {@code document} of which a picture is kept. */
  SortedSet<Integer> pages(Id document);

  Optional<PagePicture> find(Id document, int page);
}
