package jp.hakaru.base.web.internal.chart;

import java.util.List;
import jp.hakaru.base.web.internal.drawing.Scene;

/** What is made of a chart (図の描画). */
interface Drawing {
  /** The picture in one of its forms. */
  Scene scene(Layout layout);

  /** The picture where it stands in a line or a row, its words beside it. */
  default Scene small() {
    return scene(Layout.NARROW);
  }

  /** The same in figures and words. */
  ChartTable table();

  /** What the picture does not say by itself, a sentence each. */
  default List<String> notes() {
    return List.of();
  }
}
