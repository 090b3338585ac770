package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.Id;

/**
 * Where a value was read (読み取りの根拠): the place, and the text as written there.
 *
 * @param kind kind of the row that took the value, see {@link jp.hakaru.base.kernel.Address}
 * @param id key of that row
 * @param field column of that row
 */
public record ClaimRow(
    Id documentId, String place, String kind, String id, String field, String text) implements Row {
  @Override
  public String key() {
    return Row.join(documentId, place, kind, id, field);
  }
}
