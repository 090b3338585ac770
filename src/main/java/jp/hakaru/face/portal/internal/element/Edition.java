package jp.hakaru.face.portal.internal.element;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a plan, or of a node of it (計画の版).
 *
 * @param id of the plan, or of the node in that edition
 * @param label how that edition calls it
 * @param shown whether it is the one that the page shows
 */
public record Edition(
    Id id,
    String label,
    @Nullable FiscalYear startYear,
    @Nullable FiscalYear endYear,
    boolean shown) {}
