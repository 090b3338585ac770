package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorNames;
import jp.hakaru.inout.ingest.internal.page.table.NumberedName;
import jp.hakaru.inout.ingest.internal.page.table.RelistedNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Names of indicators on pages of measures (施策のページの指標名). */
final class MeasureNames implements IndicatorNames {
  private final NameSense sense;
  private final RelistedNames relisted;
  private final NumberedName.Form numbered;

  MeasureNames(MeasurePagesProfile profile, NameSense sense, Notes notes) {
    this.sense = sense;
    this.relisted = new RelistedNames(profile.relisted(), notes);
    this.numbered = new NumberedName.Form(profile.indicators().name(), notes);
  }

  @Override
  public String label(String label, List<Value> names) {
    return sense.label(label, names);
  }

  @Override
  public IndicatorKind kind(Value name, String label) {
    return sense.kind(name, label);
  }

  @Override
  public NumberedName bare(Value name) {
    NumberedName parted = numbered.part(name);
    return new NumberedName(relisted.bare(parted.name()), parted.number());
  }
}
