/**
 * The reading line (読み取り): bytes of a paper to a dossier with claims.
 *
 * <p>Owns the seven steps from source to rows (lines, fold, label, segment, read, decide, map), the
 * profiles that tell them what a family of papers looks like, and the report of what was read and
 * what was not; and how a paper is laid over the record. Offers {@link
 * jp.hakaru.inout.ingest.Ingest}, which only reads, and {@link
 * jp.hakaru.inout.ingest.PaperChanges}, which gives a paper's rows to the modules that own them.
 * Never guesses: what position, type, vocabulary, running numbers and sums do not tell apart is
 * left unclaimed.
 */
@NullMarked
@ApplicationModule(
    displayName = "ingest",
    allowedDependencies = {"base.kernel", "base.dossier", "base.document"})
package jp.hakaru.inout.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
