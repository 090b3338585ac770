package jp.hakaru.base.dossier;

import java.math.BigDecimal;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;

/**
 * A paper that was read (文書). The shares are parts of its non-blank characters, 0 to 1, four
 * decimal places, rounded half up.
 *
 * @param lines number of physical lines
 * @param shareRecord claimed by a row
 * @param shareStructure headings, labels and numbers that the profile knows
 * @param shareFurniture page numbers, running heads, repeated footnotes
 * @param shareUnclaimed all else
 */
public record DocumentRow(
    Id documentId,
    MunicipalityCode municipalityCode,
    String fileName,
    String sha256,
    String family,
    String profile,
    int lines,
    BigDecimal shareRecord,
    BigDecimal shareStructure,
    BigDecimal shareFurniture,
    BigDecimal shareUnclaimed)
    implements Row {
  @Override
  public String key() {
    return documentId.value();
  }
}
