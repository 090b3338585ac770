package jp.hakaru.face.office.internal.check;

import java.util.Set;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.cycle.check.Checked;
import jp.hakaru.cycle.check.Tuning;

/**
 * The record of a body, checked (点検した記録).
 *
 * @param released the documents that have a page
 */
record RecordCheck(
    Municipality body, Dossier dossier, Checked checked, Tuning tuning, Set<Id> released) {
  RecordCheck {
    released = Set.copyOf(released);
  }
}
