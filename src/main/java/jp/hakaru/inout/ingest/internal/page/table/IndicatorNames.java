package jp.hakaru.inout.ingest.internal.page.table;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.inout.ingest.internal.source.Value;

/** What a family of papers makes of the names of indicators (指標名の扱い). */
public interface IndicatorNames {
  /** What the label above a table tells of its indicators, of which {@code names} are all. */
  String label(String label, List<Value> names);

  /** What an indicator measures, by its name, else by what {@link #label} told. */
  IndicatorKind kind(Value name, String label);

  /** What the indicators below a folded label measure, as far as it tells. */
  Optional<IndicatorKind> ofLabel(String label);

  /** The name without marks and number, which are noted as structure. */
  NumberedName bare(Value name);
}
