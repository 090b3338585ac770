/**
 * Stored papers (文書): their bytes, their lines, and where each value of the record was read.
 *
 * <p>Owns documents, lines, claims, unclaimed text and doubts. Offers the papers by id and its
 * {@link jp.hakaru.base.dossier.Part}. Never reads a paper itself; that is {@code ingest}.
 */
@NullMarked
@ApplicationModule(
    displayName = "document",
    allowedDependencies = {"base.kernel", "base.ledger", "base.dossier"})
package jp.hakaru.base.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
