package jp.hakaru.inout.ingest.internal.source.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as it is shown (頁の見える範囲): from its own points, counted upwards, to points from the upper
 * left corner, turned as the page says.
 */
final class PageFrame {
  private final PDRectangle box;
  private final int turn;

  PageFrame(PDPage page) {
    this.box = page.getCropBox();
    this.turn = Math.floorMod(page.getRotation(), 360);
  }

  float width() {
    return turn % 180 == 0 ? box.getWidth() : box.getHeight();
  }

  float height() {
    return turn % 180 == 0 ? box.getHeight() : box.getWidth();
  }

  float x(float x, float y) {
    return switch (turn) {
      case 90 -> y - box.getLowerLeftY();
      case 180 -> box.getUpperRightX() - x;
      case 270 -> box.getUpperRightY() - y;
      default -> x - box.getLowerLeftX();
    };
  }

  float y(float x, float y) {
    return switch (turn) {
      case 90 -> x - box.getLowerLeftX();
      case 180 -> y - box.getLowerLeftY();
      case 270 -> box.getUpperRightX() - x;
      default -> box.getUpperRightY() - y;
    };
  }

  /** Whether the point is within what is shown. */
  boolean shows(float left, float top) {
    return left >= -1 && top >= -1 && left <= width() + 1 && top <= height() + 1;
  }
}
