package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.Test;

/**
 * Damaged copies of two invented papers of measures and two of basic plans, a line less, blank or
 * twice, a page between, the text cut: each value is the same or unread, never another; but for
 * what a copy cannot show, as {@link DamagedPages} says.
 */
final class InventedMutationIT {
  private static final int FEWEST = 300;

  private static Municipality body(String code, String name) {
    return Municipality.example(new MunicipalityCode(code), name);
  }

  /** Labels in brackets and numbered groups with their projects below. */
  @Test
  void measuresWithLabelsInBrackets() {
    read("konashizawa_shisaku", body("992046", "小梨沢村"), 2, 8);
  }

  /** Wrapped texts, developments with tables of projects, heads of tables on two lines. */
  @Test
  void measuresWithTablesBelowDevelopments() {
    read("tokiura_shisaku", body("992038", "鴇浦市"), 2, 8);
  }

  /** Labels before what they name, running heads like headings, targets of each year. */
  @Test
  void aPlanWithLabelsBefore() {
    read("shiomino_kihon_keikaku", body("992038", "汐見野市"), 3, 6);
  }

  /** Labels behind what they name, names and bodies in two columns, stacked targets. */
  @Test
  void aPlanWithLabelsBehind() {
    read("hinohira_kihon_keikaku", body("992046", "檜平町"), 3, 6);
  }

  /**
   * @param cuts every how-manieth copy that ends early is read
   */
  private static void read(String paper, Municipality body, int stride, int cuts) {
    String text = new String(Papers.bytes("/papers/" + paper + ".txt"), StandardCharsets.UTF_8);
    DamagedPages all = new DamagedPages(text, body, stride);
    List<String> wrong = new ArrayList<>(all.withALineLess());
    wrong.addAll(all.withALineBlank());
    wrong.addAll(all.withALineTwice());
    wrong.addAll(all.withAPageBetween());
    DamagedPages cut = new DamagedPages(text, body, cuts);
    wrong.addAll(cut.cutAnywhere());
    System.out.println(
        "Damaged copies of "
            + paper
            + ": "
            + (all.copies() + cut.copies())
            + " read, "
            + wrong.size()
            + " wrong values");
    wrong.stream().limit(40).forEach(System.out::println);
    assertThat(all.copies()).isGreaterThan(FEWEST);
    assertThat(cut.copies()).isGreaterThan(30);
    assertThat(wrong).isEmpty();
  }
}
