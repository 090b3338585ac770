package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;

/**
 * Evaluation sheets of invented bodies, written without knowledge of the profile, read to the facts
 * that their author wrote down beside them.
 */
final class InventedSheetsTest {
  private static ReadPaper.Read read(String paper, String code, String name) {
    return (ReadPaper.Read)
        new Ingest(Municipalities.bundled())
            .read(
                new PaperSource("paper.txt", bytes("/papers/" + paper)),
                BodyChoice.of(Municipality.example(new MunicipalityCode(code), name)));
  }

  @Test
  void labelsBesideValuesAndLinesWrappedAtAWidth() {
    ReadPaper.Read read = read("ashizuki_kensho.txt", "992011", "葦月市");
    ToldFacts told = new ToldFacts("/papers/ashizuki_kensho.facts.csv");
    assertThat(told.count()).isEqualTo(578);
    assertThat(told.missingIn(read.dossier())).isEmpty();
    assertThat(read.cutInsideBlock()).isFalse();
    assertThat(read.shares().unclaimed().doubleValue()).isLessThan(0.01);
  }

  /** The author gives a measure that is only named the word of its level; the paper prints none. */
  @Test
  void labelsAboveValuesAndRowsOfRevenues() {
    ReadPaper.Read read = read("kumoihama_kensho.txt", "992020", "雲居浜町");
    ToldFacts told = new ToldFacts("/papers/kumoihama_kensho.facts.csv");
    assertThat(told.count()).isEqualTo(677);
    assertThat(told.missingIn(read.dossier())).containsExactly("nodes 5-1 level_name = 施策");
    assertThat(read.cutInsideBlock()).isFalse();
    assertThat(read.shares().unclaimed().doubleValue()).isLessThan(0.01);
  }
}
