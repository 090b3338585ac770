package jp.hakaru.inout.ingest.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import jp.hakaru.base.document.PagePicture;
import jp.hakaru.testing.DrawnPdf;
import org.junit.jupiter.api.Test;

/** Pages of a PDF as pictures: what stands in a box of the page stands there in its picture. */
class DrawnPagesTest {
  private static List<PagePicture> draw(byte[] pdf, Integer... pages) {
    List<PagePicture> pictures = new ArrayList<>();
    DrawnPages.draw(pdf, new TreeSet<>(List.of(pages)), pictures::add);
    return pictures;
  }

  private static BufferedImage image(PagePicture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }

  /** Whether a dot in the box is dark; the box is told in points. */
  private static boolean isInked(PagePicture picture, int left, int top, int width, int height)
      throws IOException {
    BufferedImage image = image(picture);
    double scale = (double) image.getWidth() / picture.width();
    for (int y = (int) (top * scale); y < (top + height) * scale; y++) {
      for (int x = (int) (left * scale); x < (left + width) * scale; x++) {
        if ((image.getRGB(x, y) & 0xff) < 100) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aPageIsDrawnWhereItsBoxesAre() throws IOException {
    byte[] pdf = new DrawnPdf().page(595, 842, 0).box(56, 120, 100, 12).bytes();
    PagePicture picture = draw(pdf, 1).getFirst();
    assertThat(picture.width()).isEqualTo(595);
    assertThat(picture.height()).isEqualTo(842);
    assertThat(picture.mediaType()).isEqualTo("image/png");
    assertThat(image(picture).getWidth()).isBetween(820, 830);
    assertThat(isInked(picture, 56, 120, 100, 12)).isTrue();
    assertThat(isInked(picture, 0, 0, 595, 118)).isFalse();
    assertThat(isInked(picture, 0, 135, 595, 700)).isFalse();
  }

  @Test
  void aTurnedPageHasTheSizeInWhichItIsSeen() throws IOException {
    PagePicture picture = draw(new DrawnPdf().page(595, 842, 90).bytes(), 1).getFirst();
    assertThat(List.of(picture.width(), picture.height())).containsExactly(842, 595);
    assertThat(image(picture).getWidth()).isGreaterThan(image(picture).getHeight());
  }

  @Test
  void onlyThePagesThatAreAskedForAndThere() throws IOException {
    byte[] pdf = new DrawnPdf().page(200, 200, 0).page(200, 200, 0).page(200, 200, 0).bytes();
    assertThat(draw(pdf, 2, 3, 9)).extracting(PagePicture::page).containsExactly(2, 3);
  }

  @Test
  void aHugePageIsDrawnSmaller() throws IOException {
    PagePicture picture = draw(new DrawnPdf().page(14_400, 7_200, 0).bytes(), 1).getFirst();
    assertThat(picture.width()).isEqualTo(14_400);
    assertThat(image(picture).getWidth()).isEqualTo(2400);
  }

  @Test
  void aPhotographIsAJpegAndPrintIsNot() throws IOException {
    BufferedImage noise = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int x = 0; x < 900; x++) {
      for (int y = 0; y < 900; y++) {
        noise.setRGB(x, y, new Color(random.nextInt(200), x % 200, y % 200).getRGB());
      }
    }
    assertThat(EncodedImage.of(noise).mediaType()).isEqualTo("image/jpeg");
    BufferedImage white = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
    assertThat(EncodedImage.of(white).mediaType()).isEqualTo("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(EncodedImage.of(white).bytes())).getType())
        .isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
  }

  @Test
  void whatIsNoPdfOrBrokenHasNoPicture() throws IOException {
    byte[] pdf = new DrawnPdf().page(200, 200, 0).bytes();
    assertThat(DrawnPages.isPdf(pdf)).isTrue();
    for (byte[] other : List.of(new byte[0], "%PD".getBytes(), "計画".getBytes(), new byte[] {'P'})) {
      assertThat(DrawnPages.isPdf(other)).isFalse();
    }
    Collection<PagePicture> none = draw("%PDF-1.7 and no more".getBytes(), 1);
    assertThat(none).isEmpty();
  }
}
