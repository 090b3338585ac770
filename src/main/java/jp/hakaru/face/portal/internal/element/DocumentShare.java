package jp.hakaru.face.portal.internal.element;

import java.math.BigDecimal;
import jp.hakaru.base.kernel.Id;

/**
 * A document that the page rests on (拠り所の文書), and what became of its characters.
 *
 * <p>The four shares are parts of its non-blank characters, 0 to 1, and add up to 1 but for
 * rounding.
 *
 * @param lines number of physical lines
 * @param record claimed by a value of the record
 * @param structure headings, labels and numbers
 * @param furniture page numbers, running heads, repeated notes
 * @param unclaimed all else
 */
public record DocumentShare(
    Id id,
    String fileName,
    int lines,
    BigDecimal record,
    BigDecimal structure,
    BigDecimal furniture,
    BigDecimal unclaimed) {}
