package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/**
 * A sample of the damaged copies of paper 004: each value is the same or unread, never another. All
 * copies are read by {@link F4MutationIT}.
 */
@NeedsRealPapers
final class F4MutationTest {
  private static final int EVERY = 41;

  private final Municipality body = Municipalities.bundled().getByCode("072052");
  private final String paper = new String(RealPapers.bytes("004"), StandardCharsets.UTF_8);

  @Test
  void aSampleOfDamagedCopies() {
    DamagedCopies sample = new DamagedCopies(paper, body, EVERY);
    assertThat(sample.withALineLess()).isEmpty();
    assertThat(sample.withACellLessOrBlank()).isEmpty();
    assertThat(sample.cutAnywhere()).isEmpty();
    assertThat(sample.copies()).isGreaterThan(30);
  }

  @Test
  void otherWidths() {
    StringBuilder wide = new StringBuilder();
    paper
        .chars()
        .map(c -> (c >= '0' && c <= '9') || c == ',' || c == '(' || c == ')' ? c + 0xfee0 : c)
        .forEach(c -> wide.append((char) c));
    Dossier whole = Papers.read(paper, body).dossier();
    Dossier dossier = Papers.read(wide.toString(), body).dossier();
    assertThat(dossier.rows(Table.PROJECTS)).hasSize(33);
    assertThat(dossier.rows(Table.PROJECT_COSTS))
        .extracting(ProjectCostRow::amountYen)
        .containsExactlyElementsOf(
            whole.rows(Table.PROJECT_COSTS).stream().map(ProjectCostRow::amountYen).toList());
    assertThat(dossier.rows(Table.PROJECTS))
        .extracting(ProjectRow::projectId)
        .containsExactlyElementsOf(
            whole.rows(Table.PROJECTS).stream().map(ProjectRow::projectId).toList());
  }
}
