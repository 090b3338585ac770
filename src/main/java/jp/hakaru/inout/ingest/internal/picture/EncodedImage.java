package jp.hakaru.inout.ingest.internal.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * An image as a browser takes it (符号化した絵): PNG, which keeps print crisp, or JPEG where that is much
 * smaller, as it is for photographs.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a picture are large and written once
record EncodedImage(String mediaType, byte[] bytes) {
  /** How many times smaller a JPEG must be. */
  private static final int MUCH = 2;

  /** A PNG of less than this is small enough. */
  private static final int SMALL = 200_000;

  static EncodedImage of(BufferedImage image) throws IOException {
    byte[] png = encode(isGray(image) ? gray(image) : image, "png");
    if (png.length < SMALL) {
      return new EncodedImage("image/png", png);
    }
    byte[] jpeg = encode(image, "jpg");
    return jpeg.length * MUCH < png.length
        ? new EncodedImage("image/jpeg", jpeg)
        : new EncodedImage("image/png", png);
  }

  private static byte[] encode(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw new IOException("no writer of " + format + " for images of type " + image.getType());
    }
    return out.toByteArray();
  }

  private static boolean isGray(BufferedImage image) {
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int dot : row) {
        int blue = dot & 0xff;
        if ((dot >> 8 & 0xff) != blue || (dot >> 16 & 0xff) != blue) {
          return false;
        }
      }
    }
    return true;
  }

  private static BufferedImage gray(BufferedImage image) {
    BufferedImage gray =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = gray.createGraphics();
    try {
      canvas.drawImage(image, 0, 0, null);
    } finally {
      canvas.dispose();
    }
    return gray;
  }
}
