package jp.hakaru.inout.ingest.internal;

import java.util.List;
import java.util.Optional;

/**
 * The amounts of a record once decided (決まった事業費).
 *
 * @param parts which amount is which; a dash is among them and not set
 */
record CostDraft(List<Part> parts) {
  /** One amount and what it is: the total, or a source of revenue. */
  record Part(ColumnKind role, ProjectDraft.MoneyCell cell) {}

  Optional<ProjectDraft.MoneyCell> find(ColumnKind role) {
    return parts.stream().filter(part -> part.role() == role).map(Part::cell).findFirst();
  }
}
