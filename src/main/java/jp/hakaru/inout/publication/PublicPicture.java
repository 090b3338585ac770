package jp.hakaru.inout.publication;

/**
 * The picture of a page of a released paper (公表された頁の絵).
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes not copied, must not change
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a picture are large and written once
public record PublicPicture(String mediaType, byte[] bytes) {
  /**
   * How large its page is, without the picture.
   *
   * @param width in points, 1/72 inch
   * @param height the same way
   */
  public record Size(int width, int height) {}
}
