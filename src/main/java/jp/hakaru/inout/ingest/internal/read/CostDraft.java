package jp.hakaru.inout.ingest.internal.read;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;

/**
 * The amounts of a record once decided (決まった事業費).
 *
 * @param parts which amount is which; a dash is among them and not set
 */
public record CostDraft(List<Part> parts) {
  /** One amount and what it is: the total, or a source of revenue. */
  public record Part(ColumnKind role, ProjectDraft.MoneyCell cell) {}

  Optional<ProjectDraft.MoneyCell> find(ColumnKind role) {
    return parts.stream().filter(part -> part.role() == role).map(Part::cell).findFirst();
  }
}
