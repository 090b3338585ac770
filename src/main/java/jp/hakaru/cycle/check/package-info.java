/**
 * Reads a body's record as a compiler reads code (点検): rules over a dossier, and what they find.
 *
 * <p>Owns the rules with their codes, words and severities. Offers {@link
 * jp.hakaru.cycle.check.Checker}, which is pure: it touches no database and no file, and a dossier
 * read from a paper, previewed, stored or not yet saved is the same to it. It changes nothing and
 * repairs nothing. A list that says of itself that it is open (主なもの, 等, ほか, その他) never contradicts
 * its total.
 *
 * <p>{@link jp.hakaru.cycle.check.Locator} finds the fields that findings are about, {@link
 * jp.hakaru.cycle.check.Sarif} tells findings to other programs, {@link
 * jp.hakaru.cycle.check.Tuning} is how a home changes the rules. Owns the findings that people
 * accepted, {@link jp.hakaru.cycle.check.Acceptances}; they never leave the body.
 */
@NullMarked
@ApplicationModule(
    displayName = "check",
    allowedDependencies = {"base.kernel", "base.ledger", "base.dossier"})
package jp.hakaru.cycle.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
