/**
 * One body's record as flat rows (調書): the tables of the data package as plain Java records.
 *
 * <p>Owns the rows, their keys and column names, the difference of two dossiers, and the port
 * {@link jp.hakaru.base.dossier.Part} by which record modules give and take their rows. Has no
 * behaviour but {@code diff}, no rules and no storage. Source: DESIGN §2 and §4.
 */
@NullMarked
@ApplicationModule(displayName = "dossier", allowedDependencies = "base.kernel")
package jp.hakaru.base.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
