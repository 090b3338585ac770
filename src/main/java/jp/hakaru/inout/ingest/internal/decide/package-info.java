/**
 * Step 6, decide (決定): running numbers, sums, years and the end of the text tell which reading of a
 * draft holds.
 *
 * <p>Owns the decisions that need the whole paper. A sum chooses between readings and never changes
 * a value; what nothing tells apart is left unclaimed. Uses the drafts of {@code read}. Source:
 * DESIGN §6, step 6.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.decide;

import org.jspecify.annotations.NullMarked;
