package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Lines without a blank one between (空行で区切られた行のまとまり). */
final class Chunks {
  private Chunks() {}

  static List<List<Line>> of(List<Line> lines) {
    List<List<Line>> chunks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      if (line.isBlank()) {
        if (!open.isEmpty()) {
          chunks.add(List.copyOf(open));
          open.clear();
        }
      } else {
        open.add(line);
      }
    }
    if (!open.isEmpty()) {
      chunks.add(List.copyOf(open));
    }
    return chunks;
  }
}
