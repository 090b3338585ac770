package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way is better (望ましい方向), inferred from targets of one act only: an invented paper. */
final class DirectionShapesTest {
  private static final String PAPER =
      new String(bytes("/papers/ashizuki_kensho.txt"), StandardCharsets.UTF_8);
  private static final String OF_PROJECT = "30回\t31回\t30回\t30回";
  private static final String NAME = "防災出前講座の実施回数";

  private static @Nullable Direction read(String cells) {
    assertThat(PAPER).contains(NAME + "\t" + OF_PROJECT);
    IndicatorRow row =
        Papers.read(PAPER.replace(OF_PROJECT, cells)).dossier().rows(Table.INDICATORS).stream()
            .filter(one -> one.name().equals(NAME))
            .findFirst()
            .orElseThrow();
    assertThat(row.directionInferred()).isEqualTo(row.direction() != null);
    return row.direction();
  }

  /** The first column is of the budget's act, the last two of the review's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"40回\t31回\t30回\t30回", "20回\t31回\t30回\t30回", "40回\t31回\t30回\t－", "40回\t31回\t－\t－"})
  void targetsOfSeveralActsTellNoDirection(String cells) {
    assertThat(read(cells)).isNull();
  }

  @Test
  void targetsOfOneActTellIt() {
    assertThat(read("40回\t31回\t30回\t35回")).isEqualTo(Direction.UP);
    assertThat(read("20回\t31回\t30回\t25回")).isEqualTo(Direction.DOWN);
  }
}
