package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.Id;

/**
 * One line of a document (文書の行), as written.
 *
 * @param place a {@link LinePlace}: {@code L} and the number of the physical line, from 1; on a
 *     page with the box that holds the line
 */
public record DocumentLineRow(Id documentId, String place, String text) implements Row {
  @Override
  public String key() {
    return Row.join(documentId, place);
  }
}
