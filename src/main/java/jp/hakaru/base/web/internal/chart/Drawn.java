package jp.hakaru.base.web.internal.chart;

import java.util.List;
import jp.hakaru.base.web.internal.drawing.Picture;

/**
 * A figure as the template puts it into a page (描いた図).
 *
 * @param kind a class for the style sheet
 */
public record Drawn(
    String kind, Picture wide, Picture narrow, ChartTable table, List<String> notes) {
  public Drawn {
    notes = List.copyOf(notes);
  }
}
