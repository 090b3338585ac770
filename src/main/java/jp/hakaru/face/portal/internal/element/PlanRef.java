package jp.hakaru.face.portal.internal.element;

import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a plan by name (計画).
 *
 * @param titleInferred true where the paper prints no title and the kind's usual one stands instead
 * @param startYear first year, inclusive
 * @param endYear last year, inclusive
 * @param money whose money its pages show; unset where no amount of the plan is known
 */
public record PlanRef(
    Id id,
    String title,
    boolean titleInferred,
    PlanKind kind,
    @Nullable FiscalYear startYear,
    @Nullable FiscalYear endYear,
    @Nullable MoneyYear money) {}
