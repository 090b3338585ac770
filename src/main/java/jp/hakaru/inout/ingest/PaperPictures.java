package jp.hakaru.inout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.hakaru.base.document.PagePicture;
import jp.hakaru.inout.ingest.internal.picture.DrawnPages;

/** Pages of a paper that is not in the record yet, as they look (取り込む前の頁の絵). */
public final class PaperPictures {
  private PaperPictures() {}

  /** Width and height of a page in points, 1/72 inch. */
  public record Size(int width, int height) {}

  /**
   * The sizes of the pages that can be drawn, by their numbers from 1; none of a paper without
   * pages.
   */
  public static SortedMap<Integer, Size> sizes(PaperSource source) {
    SortedMap<Integer, Size> sizes = new TreeMap<>();
    if (DrawnPages.isPdf(source.bytes())) {
      DrawnPages.sizes(source.bytes())
          .forEach((page, size) -> sizes.put(page, new Size(size.width, size.height)));
    }
    return sizes;
  }

  /**
   * The picture of {@code page}, from 1; empty where there is no such page or it cannot be drawn.
   */
  public static Optional<PagePicture> draw(PaperSource source, int page) {
    List<PagePicture> drawn = new ArrayList<>();
    if (DrawnPages.isPdf(source.bytes())) {
      DrawnPages.draw(source.bytes(), new TreeSet<>(List.of(page)), drawn::add);
    }
    return drawn.stream().findFirst();
  }
}
