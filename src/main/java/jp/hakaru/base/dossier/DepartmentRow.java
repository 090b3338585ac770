package jp.hakaru.base.dossier;

import java.time.LocalDate;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * A department (所属) while it bears one name below one parent.
 *
 * @param validFrom first day, inclusive; unset where nobody knows
 * @param validTo last day, inclusive; unset while it is in use
 */
public record DepartmentRow(
    Id departmentId,
    String name,
    @Nullable Id parentId,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo)
    implements Row {
  @Override
  public String key() {
    return departmentId.value();
  }
}
