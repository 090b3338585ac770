package jp.hakaru.inout.ingest.internal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.testing.Papers;

/** The paper that is laid over a record, in its variants, and what rows say of it. */
final class LaidPapers {
  static final Ingest INGEST = new Ingest(Municipalities.bundled());
  static final Municipality BODY = Municipality.example(new MunicipalityCode("992011"), "あおば野市");
  static final Dossier NOTHING = Dossier.builder().build();
  static final String PAPER = new String(Papers.bytes(Papers.AOBANO), StandardCharsets.UTF_8);

  private LaidPapers() {}

  static Dossier read(String text) {
    ReadPaper.Read read =
        (ReadPaper.Read)
            INGEST.read(
                new PaperSource("paper.txt", text.getBytes(StandardCharsets.UTF_8)),
                BodyChoice.of(BODY));
    return read.dossier();
  }

  /** The paper with one text in place of another that it holds. */
  static String replaced(String from, String to) {
    assertThat(PAPER).contains(from);
    return PAPER.replace(from, to);
  }

  /** The first amount of the project of that name. */
  static Yen total(Dossier dossier, String project) {
    ProjectRow row =
        dossier.rows(Table.PROJECTS).stream()
            .filter(one -> one.name().equals(project))
            .findFirst()
            .orElseThrow();
    return dossier.rows(Table.PROJECT_COSTS).stream()
        .filter(cost -> cost.projectId().equals(row.projectId()))
        .map(ProjectCostRow::amountYen)
        .findFirst()
        .orElseThrow();
  }

  /** The paper with all its years one later. */
  static String nextYears(String paper) {
    return paper.replace("R9", "R10").replace("R8", "R9").replace("R7", "R8").replace("R6", "R7");
  }

  /** The node of that code in the edition that begins in that year. */
  static NodeRow node(Dossier dossier, int startYear, String code) {
    PlanRow plan =
        dossier.rows(Table.PLANS).stream()
            .filter(one -> new FiscalYear(startYear).equals(one.startYear()))
            .findFirst()
            .orElseThrow();
    return dossier.rows(Table.NODES).stream()
        .filter(one -> one.planId().equals(plan.planId()) && code.equals(one.code()))
        .findFirst()
        .orElseThrow();
  }

  /** The paper without the lines of one of its projects. */
  static String withoutAProject(String paper) {
    String[] lines = paper.split("\n", -1);
    StringBuilder without = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      boolean dropped = i + 1 >= 46 && i + 1 <= 48;
      without.append(dropped ? "" : lines[i] + "\n");
    }
    return without.toString();
  }

  /** Whether a row has that key. */
  static boolean isKey(Dossier dossier, String id) {
    return Table.ALL.stream()
        .anyMatch(table -> dossier.rows(table).stream().anyMatch(row -> row.key().equals(id)));
  }
}
