package jp.hakaru.inout.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;

/**
 * An example of a profile, read with it (例の読み取り結果).
 *
 * @param counts what the example expects and what was found, by name
 * @param paper what came of reading it
 */
public record ExampleReading(String name, List<Count> counts, ReadPaper paper) {
  public ExampleReading {
    counts = List.copyOf(counts);
  }

  /**
   * A number of rows, or a year.
   *
   * @param of a table's name, or {@code start_year} or {@code end_year} of the plan
   */
  public record Count(String of, int expected, int found) {}

  /** Whether all was found that was expected, and no more. */
  public boolean agrees() {
    return paper instanceof ReadPaper.Read
        && counts.stream().allMatch(count -> count.expected() == count.found());
  }

  static ExampleReading of(String name, Map<String, Integer> expect, ReadPaper paper) {
    Map<String, Integer> found =
        switch (paper) {
          case ReadPaper.Read read -> found(read.dossier());
          case ReadPaper.Refused _ -> Map.of();
        };
    List<Count> counts =
        new TreeMap<>(expect)
            .entrySet().stream()
                .map(one ->
                    new Count(one.getKey(), one.getValue(), found.getOrDefault(one.getKey(), 0)))
                .toList();
    return new ExampleReading(name, counts, paper);
  }

  /** Rows of tables, and the plan's years, 0 where the paper states none. */
  private static Map<String, Integer> found(Dossier dossier) {
    Map<String, Integer> found = new TreeMap<>();
    Table.ALL.forEach(table -> found.put(table.name(), dossier.rows(table).size()));
    Optional<PlanRow> plan = dossier.rows(Table.PLANS).stream().findFirst();
    found.put("start_year", plan.map(PlanRow::startYear).map(FiscalYear::value).orElse(0));
    found.put("end_year", plan.map(PlanRow::endYear).map(FiscalYear::value).orElse(0));
    return found;
  }
}
