package jp.hakaru.cycle.check;

import jp.hakaru.base.kernel.Id;

/**
 * A place in a document (指摘の場所).
 *
 * @param place a line, page or cell or a run of them, as the source of a row has it: {@code L12-14}
 */
public record Where(Id documentId, String place) {
  @Override
  public String toString() {
    return documentId + "#" + place;
  }
}
