/**
 * Indicators (指標): what is measured, its targets by act, its values, how far they were reached.
 *
 * <p>Owns indicators, their versions by act, what they measure the success of, their values and
 * assessments. Offers its {@link jp.hakaru.base.dossier.Part} and the judging of a course of values
 * ({@link jp.hakaru.record.indicator.IndicatorCourse}). Knows owners by kind and id only. Source:
 * DESIGN §3, values and acts.
 */
@NullMarked
@ApplicationModule(
    displayName = "indicator",
    allowedDependencies = {"base.kernel", "base.ledger", "base.dossier"})
package jp.hakaru.record.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
