package jp.hakaru.inout.publication;

import java.time.LocalDate;
import jp.hakaru.base.kernel.Id;

/**
 * One release (公表).
 *
 * @param releasedOn its day, in Japan
 * @param added rows added to the public record
 * @param changed rows changed in it
 * @param removed rows removed from it
 */
public record Release(
    Id id,
    LocalDate releasedOn,
    String title,
    String reason,
    int added,
    int changed,
    int removed) {}
