/**
 * The report of a reading (読み取り報告): what became of every character, and every doubt.
 *
 * <p>Owns the notes that the steps from {@code read} on take, and their account at the end. Uses
 * {@code source} only. Source: DESIGN §6, report.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.report;

import org.jspecify.annotations.NullMarked;
