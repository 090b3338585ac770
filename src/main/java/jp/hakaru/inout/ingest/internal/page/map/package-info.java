/**
 * What was read of pages of a plan becomes rows with claims (計画のページの写し).
 *
 * <p>Owns the mapping of {@code page.draft}. Uses the book of {@code map}. Source: DESIGN §6, step
 * 7; DESIGN §4, how facts go in.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.page.map;

import org.jspecify.annotations.NullMarked;
