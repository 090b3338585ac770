package jp.hakaru.cycle.check.internal.rule;

import java.util.HashMap;
import java.util.Map;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** One indicator of two measures in one paper, marked as listed again nowhere (再掲のない二度の掲載). */
final class IndicatorInTwoPlaces implements Rule {
  /** How many lines below its name an indicator may be marked. */
  private static final int AFTER = 4;

  private final WordList relisted = WordList.named("relisted");

  @Override
  public String code() {
    return "HK-410";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<Id, IndicatorOwnerRow> first = new HashMap<>();
    for (IndicatorOwnerRow owner : sheet.dossier().rows(Table.INDICATOR_OWNERS)) {
      if (owner.ownerKind() != OwnerKind.NODE || owner.source() == null) {
        continue;
      }
      IndicatorOwnerRow other = first.putIfAbsent(owner.indicatorId(), owner);
      if (other != null
          && areSisters(owner.ownerId(), other.ownerId(), sheet)
          && SourceText.documents(owner.source())
              .equals(SourceText.documents(String.valueOf(other.source())))
          && !isMarked(owner, sheet)
          && !isMarked(other, sheet)) {
        report
            .find()
            .with("name", sheet.name(owner.indicatorId()))
            .with("place", sheet.name(owner.ownerId()))
            .with("other", sheet.name(other.ownerId()))
            .at(owner.source(), other.source());
      }
    }
  }

  /** A goal may list what its measures measure; two of one level may not. */
  private static boolean areSisters(Id one, Id other, Sheet sheet) {
    int level = sheet.nodes().find(one).map(NodeRow::level).orElse(0);
    int beside = sheet.nodes().find(other).map(NodeRow::level).orElse(0);
    return !one.equals(other) && level == beside;
  }

  private boolean isMarked(IndicatorOwnerRow owner, Sheet sheet) {
    return sheet.nodes().find(owner.ownerId()).map(NodeRow::relisted).orElse(false)
        || relisted.isIn(sheet.name(owner.indicatorId()))
        || sheet.lines().from(owner.source(), AFTER).stream().anyMatch(relisted::isIn);
  }
}
