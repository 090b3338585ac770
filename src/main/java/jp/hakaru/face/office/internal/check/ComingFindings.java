package jp.hakaru.face.office.internal.check;

import java.util.List;

/**
 * What would contradict in the record once something is taken in (取り込むと出る指摘), of what stands in it.
 *
 * @param fresh those that the record does not have yet
 * @param known those that it has already
 * @param hidden how many of all are left out because they are too many
 */
public record ComingFindings(List<FoundLine> fresh, List<FoundLine> known, int hidden) {
  public ComingFindings {
    fresh = List.copyOf(fresh);
    known = List.copyOf(known);
  }

  /** How many there are. */
  public int size() {
    return fresh.size() + known.size() + hidden;
  }
}
