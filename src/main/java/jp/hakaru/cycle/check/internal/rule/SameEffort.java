package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Sheet;
import org.jspecify.annotations.Nullable;

/** Joint work that a paper tells of on two pages (二つのページの同じ取組). */
record SameEffort(EffortRow one, EffortRow other) {

  /** Pairs of one title, or of titles that their reader has noted as two spellings of one. */
  static List<SameEffort> all(Sheet sheet) {
    List<EffortRow> efforts =
        sheet.dossier().rows(Table.EFFORTS).stream()
            .filter(effort -> effort.title() != null)
            .toList();
    List<SameEffort> pairs = new ArrayList<>();
    for (EffortRow one : efforts) {
      for (EffortRow other : efforts) {
        if (!one.effortId().equals(other.effortId()) && isSpelt(one, other.title(), sheet)) {
          pairs.add(new SameEffort(one, other));
        }
      }
    }
    return pairs;
  }

  private static boolean isSpelt(EffortRow effort, @Nullable String title, Sheet sheet) {
    String key = TextFold.key(String.valueOf(title));
    return key.equals(TextFold.key(String.valueOf(effort.title())))
        || sheet.dossier().rows(Table.DOUBTS).stream()
            .filter(doubt -> effort.effortId().value().equals(doubt.id()))
            .filter(doubt -> "title".equals(doubt.field()))
            .map(DoubtRow::text)
            .anyMatch(text -> TextFold.key(text).equals(key));
  }
}
