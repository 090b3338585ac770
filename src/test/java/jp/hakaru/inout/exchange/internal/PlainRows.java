package jp.hakaru.inout.exchange.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.testing.Dossiers;

/** One plain row of each of some tables, so that tests can name what they change. */
final class PlainRows {
  static final Id ACT = Id.of('a', Dossiers.BODY, "act");
  static final Id PLAN = Id.of('p', Dossiers.BODY, "plan");
  static final Id PROJECT = Id.of('j', Dossiers.BODY, "project");
  static final Id DOCUMENT = Id.of('d', Dossiers.BODY, "document");

  private PlainRows() {}

  static Dossier dossier() {
    FiscalYear year = new FiscalYear(2024);
    BigDecimal share = new BigDecimal("0.2500");
    return Dossier.builder()
        .add(
            Table.DOCUMENTS,
            new DocumentRow(
                DOCUMENT,
                Dossiers.BODY,
                "計画.txt",
                Id.digest(new byte[] {1}),
                "F4",
                "f4",
                1,
                share,
                share,
                share,
                share))
        .add(Table.DOCUMENT_LINES, new DocumentLineRow(DOCUMENT, "L1", "1\t橋の点検"))
        .add(
            Table.ACTS,
            new ActRow(
                ACT, ActKind.BUDGET, year, null, "令和６年度予算", null, LocalDate.of(2024, 4, 1), null))
        .add(
            Table.PLANS,
            new PlanRow(
                PLAN,
                Dossiers.BODY,
                Dossiers.NAME,
                "実施計画",
                false,
                PlanKind.ROLLING,
                null,
                ACT,
                year,
                new FiscalYear(2026),
                null))
        .add(
            Table.NARRATIVES,
            new NarrativeRow(
                OwnerKind.PLAN,
                PLAN,
                null,
                NarrativeRole.PURPOSE,
                null,
                null,
                null,
                1,
                "橋を守る。",
                null))
        .add(
            Table.PROJECTS,
            new ProjectRow(
                PROJECT,
                Dossiers.BODY,
                null,
                "橋の点検",
                null,
                null,
                "01一般会計",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null))
        .add(
            Table.PROJECT_COSTS,
            new ProjectCostRow(
                PROJECT,
                year,
                MoneyStage.BUDGET,
                ACT,
                new Yen(14_382_000),
                "14,382",
                null,
                null,
                new Yen(1000),
                null))
        .build();
  }
}
