package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.segment.Segment;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Footnotes that a paper repeats are furniture (繰り返しの注記); one that it prints once is content. */
public final class Furniture {
  private Furniture() {}

  public static void markRepeatedNotes(List<Segment> segments, Notes notes) {
    Map<String, List<List<Line>>> byText = new HashMap<>();
    List<Line> open = new ArrayList<>();
    for (Segment segment : segments) {
      for (Segment.Tagged tagged : segment.lines()) {
        boolean note = tagged.kind() == LabelKind.NOTE;
        boolean begins = note && tagged.labels().weight(LabelKind.NOTE).isPresent();
        if ((!note || begins) && !open.isEmpty()) {
          put(byText, open);
          open = new ArrayList<>();
        }
        if (note) {
          open.add(tagged.line());
        }
      }
    }
    put(byText, open);
    byText.values().stream()
        .filter(places -> places.size() > 1)
        .forEach(places ->
            places.forEach(lines -> lines.forEach(line -> notes.furniture(line.whole()))));
  }

  private static void put(Map<String, List<List<Line>>> byText, List<Line> lines) {
    if (!lines.isEmpty()) {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(Words.key(line.raw())));
      byText.computeIfAbsent(text.toString(), any -> new ArrayList<>()).add(lines);
    }
  }
}
