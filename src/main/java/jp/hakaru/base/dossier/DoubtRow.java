package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * What was doubtful in reading (読み取りの疑義): a value that was taken, or left out, though the paper
 * could be read otherwise.
 *
 * @param kind kind of the row in doubt; unset where no row was made
 * @param reason a token, see {@code reading_reason} in the {@link CodeTables}
 * @param text what stands there, as written
 */
public record DoubtRow(
    Id documentId,
    String place,
    @Nullable String kind,
    @Nullable String id,
    @Nullable String field,
    String reason,
    String text)
    implements Row {
  @Override
  public String key() {
    return Row.join(documentId, place, kind, id, field, reason);
  }
}
