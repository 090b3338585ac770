/**
 * Reviews (検証・評価): why a year deviated, what comes next, what is decided.
 *
 * <p>Owns what reviews say of plans, nodes, projects and indicators, by year. Offers its {@link
 * jp.hakaru.base.dossier.Part}. Knows owners by kind and id only.
 */
@NullMarked
@ApplicationModule(
    displayName = "review",
    allowedDependencies = {"base.ledger", "base.dossier"})
package jp.hakaru.cycle.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
