/**
 * One PostgreSQL for each home folder (組み込みデータベース), started and stopped by Hakaru itself.
 *
 * <p>Owns the layout of a home's database files, the unpacked server programs in the user's cache,
 * and the rule by which several processes share one postmaster: whoever finds it running attaches,
 * whoever does not starts it; the starter stops it when nobody holds a lease any more, and an
 * attached process that loses it starts it again. Offers {@link
 * jp.hakaru.base.ledger.internal.postgres.PostgresHome} and {@link
 * jp.hakaru.base.ledger.internal.postgres.PostgresBinaries}. Knows no schema, no role but the
 * administrator and opens no connection; never listens beyond 127.0.0.1. Source: DESIGN §9.
 *
 * <p>A home holds {@code data} (the cluster), {@code admin-password}, {@code port}, {@code
 * starter}, {@code use.lock}, {@code start.lock} and {@code postgres.log}. Locks are taken in the
 * order use, start. No other code opens the lock files: the system frees a process's locks on a
 * file as soon as that process closes it anywhere.
 */
@NullMarked
package jp.hakaru.base.ledger.internal.postgres;

import org.jspecify.annotations.NullMarked;
