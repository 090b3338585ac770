/**
 * Who acts (組織): the bodies of this home, their departments and acts.
 *
 * <p>Owns bodies (自治体), departments over time (所属) and acts (決定). Offers {@link
 * jp.hakaru.base.organization.Bodies} and its {@link jp.hakaru.base.dossier.Part}. People, roles
 * and login come with their own issue.
 */
@NullMarked
@ApplicationModule(
    displayName = "organization",
    allowedDependencies = {"base.kernel", "base.ledger", "base.dossier"})
package jp.hakaru.base.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
