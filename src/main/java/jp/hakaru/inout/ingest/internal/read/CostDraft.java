package jp.hakaru.inout.ingest.internal.read;

import java.util.List;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a record in one year once decided (決まった事業費).
 *
 * @param column the column whose heading names year, unit and act; unset where there is none
 * @param parts which amount is which; a dash is among them and not set
 */
public record CostDraft(TableHead.@Nullable Col column, List<Part> parts) {
  public CostDraft {
    parts = List.copyOf(parts);
  }

  /**
   * One amount and what it is.
   *
   * @param role the total, or a source of revenue
   * @param column the column that names it
   */
  public record Part(ColumnKind role, TableHead.Col column, ProjectDraft.MoneyCell cell) {}
}
