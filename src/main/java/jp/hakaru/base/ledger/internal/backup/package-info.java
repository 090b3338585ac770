/**
 * The file of a backup (バックアップのファイル) and what fills and reads it.
 *
 * <p>The file is a ZIP that any tool opens: {@code hakaru-backup} (a sentence), {@code
 * tables/*.csv} (one CSV a table, header first, as PostgreSQL's COPY writes it), {@code
 * manifest.json} (versions, instant, columns and rows of each table, sequences). The comment of the
 * ZIP ends with the SHA-256 of all that stands before it, so a byte altered or lost anywhere is
 * found before anything is read. Knows no table by name but those of the ledger; opens no database.
 */
@NullMarked
package jp.hakaru.base.ledger.internal.backup;

import org.jspecify.annotations.NullMarked;
