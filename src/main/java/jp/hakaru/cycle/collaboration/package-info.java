/**
 * Joint work of a prefecture and its municipalities (連携): what they need, the themes they decide,
 * the efforts they share, their roadmaps and their calendar.
 *
 * <p>Owns needs surveys, topics, themes, efforts with their shares, roadmaps and the yearly
 * calendar. Offers its {@link jp.hakaru.base.dossier.Part}.
 */
@NullMarked
@ApplicationModule(
    displayName = "collaboration",
    allowedDependencies = {"base.ledger", "base.dossier"})
package jp.hakaru.cycle.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
