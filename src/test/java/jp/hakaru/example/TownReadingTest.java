package jp.hakaru.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.ReadingChoice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The reader makes of each of the town's papers that has a reader exactly what its author wrote
 * down.
 */
final class TownReadingTest {
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("992054"), "つむぎ川市");

  private static ReadPaper.Read read(Paper paper, ChosenReadings chosen) {
    return (ReadPaper.Read)
        new Ingest(Municipalities.bundled())
            .read(
                new PaperSource(
                    paper.key().fileName(), paper.text().getBytes(StandardCharsets.UTF_8)),
                BodyChoice.of(BODY),
                chosen);
  }

  /** What the author meant where the paper leaves several readings: the row that bears the mark. */
  private static ChosenReadings meant(Paper paper) {
    Map<String, String> options = new HashMap<>();
    for (ReadingChoice choice : read(paper, ChosenReadings.NONE).choices()) {
      String line = choice.place().replaceAll("[.].*", "");
      Set<String> marked =
          paper.dossier().rows(Table.CLAIMS).stream()
              .filter(claim -> claim.place().equals(line) && claim.field().equals("relisted"))
              .map(ClaimRow::id)
              .collect(Collectors.toSet());
      paper.dossier().rows(Table.NODES).stream()
          .filter(node -> marked.contains(node.key()))
          .forEach(node ->
              choice.options().stream()
                  .map(ReadingChoice.Option::key)
                  .filter(key -> key.endsWith(" " + node.title()))
                  .forEach(key -> options.put(choice.place(), key)));
    }
    return new ChosenReadings(options);
  }

  private static <R extends Row> List<String> rows(Table<R> table, Dossier dossier) {
    return dossier.rows(table).stream().map(Row::toString).sorted().toList();
  }

  private static void readsToItsPackage(Paper paper) {
    ReadPaper.Read read = read(paper, meant(paper));
    for (Table<? extends Row> table : Table.ALL) {
      assertThat(rows(table, read.dossier()))
          .as(paper.key() + " " + table.name())
          .containsExactlyElementsOf(rows(table, paper.dossier()));
    }
    assertThat(read.unreadTables()).isEmpty();
    assertThat(read.cutInsideBlock()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(PaperKey.class)
  void theReaderReadsThePaperToThePackage(PaperKey key) {
    readsToItsPackage(Town.clean().paper(key));
  }

  @ParameterizedTest
  @EnumSource(PaperKey.class)
  void contradictionsAreReadAsTheyArePrinted(PaperKey key) {
    readsToItsPackage(Town.planted().paper(key));
  }
}
