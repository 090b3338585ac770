package jp.hakaru.base.web.internal.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SquaresTest {
  private static final Box WHOLE = new Box(0, 0, 600, 400);

  /** The example of the paper: 6, 6, 4, 3, 2, 2, 1 in a box of 6 by 4. */
  @Test
  void theExampleOfItsAuthorsComesOut() {
    List<Box> boxes = Squares.part(new Box(0, 0, 6, 4), List.of(6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0));
    assertThat(boxes.get(0)).isEqualTo(new Box(0, 0, 3, 2));
    assertThat(boxes.get(1)).isEqualTo(new Box(0, 2, 3, 2));
    assertThat(boxes.get(2).width()).isCloseTo(12.0 / 7, within(1e-9));
    assertThat(boxes.get(2).height()).isCloseTo(7.0 / 3, within(1e-9));
  }

  @Test
  void areasAreInProportionAndFillTheWhole() {
    List<Double> weights =
        IntStream.rangeClosed(1, 40).mapToObj(at -> 1000.0 / at + at % 7).toList();
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    List<Box> boxes = Squares.part(WHOLE, weights);
    for (int at = 0; at < weights.size(); at++) {
      assertThat(boxes.get(at).area())
          .isCloseTo(WHOLE.area() * weights.get(at) / sum, within(1e-6));
    }
    assertApartAndInside(boxes);
  }

  @Test
  void oneOfNinetyNinePerCentLeavesRoomForTheRest() {
    List<Box> boxes = Squares.part(WHOLE, List.of(99.0, 0.9, 0.1));
    assertThat(boxes.getFirst().area()).isCloseTo(WHOLE.area() * 0.99, within(1e-6));
    assertApartAndInside(boxes);
  }

  @Test
  void oneTakesAllAndNoneTakesNothing() {
    assertThat(Squares.part(WHOLE, List.of(5.0))).containsExactly(WHOLE);
    assertThat(Squares.part(WHOLE, List.of())).isEmpty();
  }

  private static void assertApartAndInside(List<Box> boxes) {
    for (int at = 0; at < boxes.size(); at++) {
      Box box = boxes.get(at);
      assertThat(WHOLE.contains(box)).isTrue();
      assertThat(boxes.subList(at + 1, boxes.size())).noneMatch(box::overlaps);
    }
  }
}
