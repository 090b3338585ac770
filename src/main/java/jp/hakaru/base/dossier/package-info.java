/**
 * One body's record as flat rows (調書): the tables of the data package as plain Java records.
 *
 * <p>Owns the rows, their keys and column names, the difference of two dossiers, and the port
 * {@link jp.hakaru.base.dossier.Part} by which record modules give and take their rows. Dossiers
 * are compared, joined and parted by key; {@link jp.hakaru.base.dossier.Schema} and {@link
 * jp.hakaru.base.dossier.CodeTables} say what columns and tokens mean. The one rule here is legal
 * time, which every reader of rows needs, the public pages too: which act holds on a day ({@link
 * jp.hakaru.base.dossier.ActsInForce}) and which target judges a period ({@link
 * jp.hakaru.base.dossier.TargetInForce}). What is stored where is for the modules to say.
 */
@NullMarked
@ApplicationModule(displayName = "dossier", allowedDependencies = "base.kernel")
package jp.hakaru.base.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
