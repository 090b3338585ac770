package jp.hakaru.cycle.check.internal.rule;

import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A number that one part of joint work states in two ways, as its reader has noted (二通りの数). */
final class TwoFigures implements Rule {
  private static final String REASON = "two_figures";

  @Override
  public String code() {
    return "HK-613";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (DoubtRow doubt : sheet.dossier().rows(Table.DOUBTS)) {
      if (doubt.reason().equals(REASON) && doubt.id() != null && doubt.field() != null) {
        for (DoubtRow other : sheet.dossier().rows(Table.DOUBTS)) {
          if (other.reason().equals(REASON)
              && other.field() == null
              && other.documentId().equals(doubt.documentId())
              && other.place().equals(doubt.place())) {
            report
                .find()
                .with("name", sheet.name(new Id(doubt.id().split("/", 2)[0])))
                .with("value", doubt.text())
                .with("text", Excerpt.of(other.text()))
                .at(doubt.documentId() + "#" + doubt.place());
          }
        }
      }
    }
  }
}
