package jp.hakaru.inout.ingest;

import java.util.List;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/** The parts of an invented paper with a table of projects, and what is read of such papers. */
final class TabledPapers {
  static final String TREE = "政策1 海と生きる町\n\n施策1-1 港のにぎわい\n\n";
  static final String HEAD =
      "No\t事業名\t事業概要\tR6事業費(千円)\t3か年の事業計画\t\t\t区分\t総合戦略\t担当課\n"
          + "\t\t\t特定財源 一般財源\tR6\tR7\tR8\t\t\t\n";

  private TabledPapers() {}

  private static @Nullable Long thousands(@Nullable Yen yen) {
    return yen == null ? null : yen.value() / 1000;
  }

  private static String money(ProjectCostRow row) {
    return row.amountText()
        + "="
        + thousands(row.amountYen())
        + "/"
        + thousands(row.earmarkedYen())
        + "/"
        + thousands(row.generalYen());
  }

  static List<String> costs(ReadPaper.Read read) {
    return read.dossier().rows(Table.PROJECT_COSTS).stream().map(TabledPapers::money).toList();
  }

  static List<String> names(ReadPaper.Read read) {
    return read.dossier().rows(Table.PROJECTS).stream().map(ProjectRow::name).toList();
  }

  static List<String> doubts(ReadPaper.Read read) {
    return read.dossier().rows(Table.DOUBTS).stream().map(DoubtRow::reason).toList();
  }

  /**
   * A row of three lines.
   *
   * @param total thousands of yen, of which {@code earmarked} are from earmarked funds
   */
  static String row(int number, String name, int total, int earmarked) {
    return number
        + "\t"
        + name
        + "\t浜を見回る。\t"
        + total
        + "\t\t\t\t継続\tⅠ(1)\t港湾課\n\t\t\t"
        + earmarked
        + "\n\t\t\t"
        + (total - earmarked)
        + "\n";
  }
}
