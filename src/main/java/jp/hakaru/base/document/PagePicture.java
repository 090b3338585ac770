package jp.hakaru.base.document;

/**
 * A page of a paper as it looks (頁の絵).
 *
 * @param page from 1
 * @param width of the page in points, 1/72 inch, in which boxes on it are told
 * @param height the same way
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes not copied, must not change
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a picture are large and written once
public record PagePicture(int page, int width, int height, String mediaType, byte[] bytes) {
  public PagePicture {
    if (page < 1 || width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "a page counts from 1 and has a size, found page %d of %d by %d"
              .formatted(page, width, height));
    }
  }
}
