package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.PaperDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * What a lost column of years leaves behind (年の欄の欠けた表): a heading with other years than most, since
 * all tables of a paper speak of one period; a row that lost a cell, whose short summary may be the
 * words of a year; and a row that gained one, whose amount stands among the years where those of
 * most rows do not. Nothing tells which cell is whose.
 */
public final class OddYears {
  private static final int LONGEST_WORDS = 15;

  /** Fewer records do not tell what is usual. */
  private static final int FEW = 5;

  private OddYears() {}

  /** Disputes the years of records below such headings, and what such rows leave open. */
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
    disputeStray(draft.projects());
    if (draft.projects().stream().anyMatch(record -> record.has(ColumnKind.YEARS))) {
      draft.projects().stream()
          .filter(OddYears::mayHaveWordsAsSummary)
          .forEach(record -> record.dispute(ColumnKind.SUMMARY));
    }
  }

  /**
   * Disputes all amounts of the few records that have some among their years, and of the only one
   * that has a dash and no word there.
   */
  private static void disputeStray(List<ProjectDraft> records) {
    List<ProjectDraft> amounts = withYears(records, cells -> cells.anyMatch(Words::isAmount));
    List<ProjectDraft> dashes = withYears(records, cells -> cells.allMatch(Words::isDash));
    List<ProjectDraft> stray = new ArrayList<>();
    stray.addAll(amounts.size() * 2 < records.size() ? amounts : List.of());
    stray.addAll(dashes.size() == 1 && records.size() >= FEW ? dashes : List.of());
    for (ProjectDraft record : stray) {
      record.dispute(ColumnKind.COST);
      record.dispute(ColumnKind.YEARS);
    }
  }

  private static List<ProjectDraft> withYears(
      List<ProjectDraft> records, Predicate<Stream<String>> what) {
    return records.stream()
        .filter(record -> !record.money().isEmpty() && record.has(ColumnKind.YEARS))
        .filter(record -> what.test(record.of(ColumnKind.YEARS).stream().map(Piece::text)))
        .toList();
  }

  private static boolean mayHaveWordsAsSummary(ProjectDraft record) {
    List<Piece> summary = record.of(ColumnKind.SUMMARY);
    return !years(record.head()).isEmpty()
        && record.first().tabbed()
        && !record.hasYearsInPlace()
        && !summary.isEmpty()
        && summary.getFirst().line().equals(record.first())
        && summary.getFirst().text().length() <= LONGEST_WORDS
        && !Words.endsSentence(summary.getFirst().text());
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
