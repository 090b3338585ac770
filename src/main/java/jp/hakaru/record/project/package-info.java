/**
 * Projects (事務事業): identities, what each act says of them by year, their money, their nodes.
 *
 * <p>Owns projects, project-years, budget subjects, places in the plan, costs, earmarked revenues,
 * effort and schedules. Offers its {@link jp.hakaru.base.dossier.Part}.
 */
@NullMarked
@ApplicationModule(
    displayName = "project",
    allowedDependencies = {"base.ledger", "base.dossier"})
package jp.hakaru.record.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
