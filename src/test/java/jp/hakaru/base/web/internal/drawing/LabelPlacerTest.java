package jp.hakaru.base.web.internal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import org.junit.jupiter.api.Test;

final class LabelPlacerTest {
  private final LabelPlacer placer = new LabelPlacer(new Box(0, 0, 100, 100));

  private static Mark.Text at(double x, double y) {
    return Mark.Text.words("目標", new Spot(x, y), Anchor.START, 10, "value");
  }

  @Test
  void theFirstFreePlaceIsTaken() {
    assertThat(placer.place(List.of(at(10, 50), at(10, 80)))).contains(at(10, 50));
    assertThat(placer.place(List.of(at(15, 50), at(15, 80)))).contains(at(15, 80));
  }

  @Test
  void nothingIsWrittenOutsideOnWhatMustBeSeenOrOnALabel() {
    placer.keepFree(new Box(0, 40, 100, 20));
    assertThat(placer.place(List.of(at(10, 50)))).isEmpty();
    assertThat(placer.place(List.of(at(90, 80)))).isEmpty();
    assertThat(placer.insist(List.of(at(10, 50), at(90, 80)))).isEmpty();
  }

  @Test
  void aLineIsCrossedOnlyByWhoInsists() {
    placer.keepClear(Mark.Line.of(0, 48, 100, 48, "actual"));
    assertThat(placer.place(List.of(at(10, 50)))).isEmpty();
    assertThat(placer.insist(List.of(at(10, 50)))).contains(at(10, 50));
  }

  @Test
  void aLineCrossesABoxThatItsEndsAreBothOutsideOf() {
    Box box = new Box(40, 40, 20, 20);
    assertThat(LabelPlacer.crosses(new Spot(0, 0), new Spot(100, 100), box)).isTrue();
    assertThat(LabelPlacer.crosses(new Spot(50, 0), new Spot(50, 100), box)).isTrue();
    assertThat(LabelPlacer.crosses(new Spot(0, 30), new Spot(100, 30), box)).isFalse();
    assertThat(LabelPlacer.crosses(new Spot(0, 0), new Spot(30, 30), box)).isFalse();
    assertThat(LabelPlacer.crosses(new Spot(0, 70), new Spot(70, 0), box)).isFalse();
  }

  @Test
  void aTextIsMovedIntoItsFrame() {
    Box frame = new Box(0, 0, 100, 100);
    assertThat(at(95, 50).within(frame).box().right()).isEqualTo(100);
    assertThat(at(-5, 50).within(frame).box().left()).isZero();
    assertThat(at(50, 50).within(frame)).isEqualTo(at(50, 50));
  }
}
