/**
 * Tables of indicators on pages of plans and of measures (指標の表): heads by their words and periods,
 * in one line, in two, or a cell a line; rows by tabs, by their place, by the order and form of
 * their cells, or a cell a line.
 *
 * <p>Owns such tables, whatever family of papers prints them. Uses {@code page.read} and the rooms
 * before it; what a family makes of names it asks for ({@link
 * jp.hakaru.inout.ingest.internal.page.table.IndicatorNames}). Source: DESIGN §6, steps 3 and 5.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.page.table;

import org.jspecify.annotations.NullMarked;
