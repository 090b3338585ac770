package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;

/** All labels of rows that a profile knows (行の見出し). */
final class RowWords {
  private RowWords() {}

  static List<String> all(FormProfile profile) {
    FormProfile.Rows rows = profile.rows();
    List<String> all = new ArrayList<>(rows.states());
    rows.indicators().values().forEach(all::addAll);
    all.addAll(rows.cost());
    all.addAll(rows.effort());
    all.addAll(rows.earmarked());
    all.addAll(rows.general());
    all.addAll(rows.group());
    all.addAll(rows.other());
    profile.revenueKinds().values().forEach(all::addAll);
    return all;
  }
}
