/**
 * The ledger (台帳): every write has a body, a person and a reason; nothing is forgotten.
 *
 * <p>Owns the transactions, the change log, the history of tracked tables, reading as of a past
 * day, and the wall between bodies (row security). Owns the database as well: the start of the
 * home's own or the way to one on a server, its roles, its migrations, its backups. Offers {@link
 * jp.hakaru.base.ledger.Ledger} for transactions, {@link jp.hakaru.base.ledger.RecordStore} for the
 * rows of one table and {@link jp.hakaru.base.ledger.Backups}. Never knows what a row means.
 */
@NullMarked
@ApplicationModule(displayName = "ledger", allowedDependencies = "base.kernel")
package jp.hakaru.base.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
