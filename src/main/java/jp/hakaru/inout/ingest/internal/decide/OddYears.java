package jp.hakaru.inout.ingest.internal.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.read.PaperDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;

/**
 * Tables whose heading has other columns of years than most (年の欄の欠けた表頭): all tables of a paper
 * speak of one period, so that a year is lost there, and nothing tells which cell is whose.
 */
public final class OddYears {
  private OddYears() {}

  /** Disputes the years of the records below such headings. */
  public static void check(PaperDraft draft) {
    Map<List<FiscalYear>, Integer> counts = new LinkedHashMap<>();
    for (TableHead head : draft.heads()) {
      counts.merge(years(head), 1, Integer::sum);
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (ProjectDraft record : draft.projects()) {
      if (counts.getOrDefault(years(record.head()), 0) < most) {
        record.dispute(ColumnKind.YEARS);
      }
    }
  }

  private static List<FiscalYear> years(TableHead head) {
    return head.columns().stream()
        .filter(col -> col.kind() == ColumnKind.YEARS)
        .map(TableHead.Col::word)
        .filter(HeadWord::isYear)
        .flatMap(word -> Stream.ofNullable(word.year()))
        .map(HeadWord.YearAt::year)
        .toList();
  }
}
