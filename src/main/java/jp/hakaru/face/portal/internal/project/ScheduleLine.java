package jp.hakaru.face.portal.internal.project;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.face.portal.internal.element.Sourced;

/**
 * What is planned for one year (年次計画), as the paper marks it.
 *
 * @param act title of the act
 * @param text an arrow or words, as written
 */
public record ScheduleLine(FiscalYear year, String act, Sourced<String> text) {}
