package jp.hakaru.inout.ingest.internal.decide;

import jp.hakaru.inout.ingest.internal.read.ProjectDraft;

/**
 * How the amounts of a record stand to each other (金額の並ぶ形): by rows, and by tabs where there are.
 */
final class MoneyShape {
  private MoneyShape() {}

  static String of(ProjectDraft record) {
    int first = record.money().getFirst().cell().index();
    StringBuilder shape = new StringBuilder();
    for (ProjectDraft.MoneyCell cell : record.money()) {
      shape.append(cell.row()).append(':');
      shape.append(cell.line().tabbed() ? cell.cell().index() - first : 0).append(' ');
    }
    return shape.toString();
  }

  /**
   * Whether a record of a document in which no two are of one shape gives one below the other or
   * one beside the other.
   */
  static boolean isPlain(ProjectDraft record) {
    boolean stacked = true;
    boolean beside = true;
    for (int i = 0; i < record.money().size(); i++) {
      ProjectDraft.MoneyCell cell = record.money().get(i);
      stacked &=
          cell.row() == i
              && (!cell.line().tabbed()
                  || cell.cell().index() == record.money().getFirst().cell().index());
      beside &= cell.row() == 0;
    }
    return stacked || beside;
  }
}
