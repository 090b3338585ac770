/**
 * Tables of indicators on pages of measures (指標の表): heads by their words and periods, rows by tabs,
 * order and form of their cells.
 *
 * <p>Owns the heads of such tables and the ways to give cells columns; reads no value. Uses {@code
 * page.read} and the rooms before it. Source: DESIGN §6, steps 3 and 5.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.page.table;

import org.jspecify.annotations.NullMarked;
