package jp.hakaru.inout.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/** What a reading says of amounts, in short, for tests (読み取った金額の要約). */
final class ToldMoney {
  private ToldMoney() {}

  /** Each amount as name, year, kind and title of its act, and what it says. */
  static List<String> told(ReadPaper.Read read) {
    Map<Id, String> names =
        read.dossier().rows(Table.PROJECTS).stream()
            .collect(Collectors.toMap(ProjectRow::projectId, ProjectRow::name));
    Map<Id, ActRow> acts =
        read.dossier().rows(Table.ACTS).stream()
            .collect(Collectors.toMap(ActRow::actId, Function.identity()));
    return read.dossier().rows(Table.PROJECT_COSTS).stream()
        .map(row ->
            names.get(row.projectId())
                + " "
                + row.fiscalYear()
                + " "
                + Datum.token(row.stage())
                + " "
                + acts.get(row.actId()).title()
                + " "
                + amounts(row))
        .toList();
  }

  static String amounts(ProjectCostRow row) {
    return row.amountText()
        + "="
        + yen(row.amountYen())
        + "/"
        + yen(row.earmarkedYen())
        + "/"
        + yen(row.generalYen());
  }

  static @Nullable Long yen(@Nullable Yen yen) {
    return yen == null ? null : yen.value() / 1000;
  }

  static List<String> amountsOf(ReadPaper.Read read) {
    return read.dossier().rows(Table.PROJECT_COSTS).stream().map(ToldMoney::amounts).toList();
  }

  static List<String> doubts(ReadPaper.Read read) {
    return read.doubts().stream().map(DoubtRow::reason).toList();
  }

  static List<String> unclaimed(ReadPaper.Read read, String reason) {
    return read.unclaimed().stream()
        .filter(row -> row.reason().equals(reason))
        .map(UnclaimedRow::text)
        .toList();
  }
}
