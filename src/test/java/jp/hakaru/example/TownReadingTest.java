package jp.hakaru.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The reader makes of each of the town's papers that has a reader exactly what its author wrote
 * down.
 */
final class TownReadingTest {
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("992054"), "つむぎ川市");

  private static ReadPaper.Read read(Paper paper) {
    return (ReadPaper.Read)
        new Ingest(Municipalities.bundled())
            .read(
                new PaperSource(
                    paper.key().fileName(), paper.text().getBytes(StandardCharsets.UTF_8)),
                BodyChoice.of(BODY));
  }

  private static <R extends Row> List<String> rows(Table<R> table, Dossier dossier) {
    return dossier.rows(table).stream().map(Row::toString).sorted().toList();
  }

  private static void readsToItsPackage(Paper paper) {
    ReadPaper.Read read = read(paper);
    for (Table<? extends Row> table : Table.ALL) {
      assertThat(rows(table, read.dossier()))
          .as(paper.key() + " " + table.name())
          .containsExactlyElementsOf(rows(table, paper.dossier()));
    }
    assertThat(read.unreadTables()).isEmpty();
    assertThat(read.cutInsideBlock()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = PaperKey.class,
      names = {"F4_R6", "F4_R7", "F1_R5", "F1_R6", "F2"})
  void theReaderReadsThePaperToThePackage(PaperKey key) {
    readsToItsPackage(Town.clean().paper(key));
  }

  @ParameterizedTest
  @EnumSource(
      value = PaperKey.class,
      names = {"F4_R6", "F4_R7", "F1_R5", "F1_R6", "F2"})
  void contradictionsAreReadAsTheyArePrinted(PaperKey key) {
    readsToItsPackage(Town.planted().paper(key));
  }
}
