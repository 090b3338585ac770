/**
 * Step 3, label (行の種別): each line gets all that it may be, with costs.
 *
 * <p>Owns the finding of headings of the tree and of table headings in lines by the words of a
 * profile. Decides nothing: the cheapest whole is the next room's. Uses {@code source} and {@code
 * profile}. Source: DESIGN §6, step 3.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.label;

import org.jspecify.annotations.NullMarked;
