/**
 * Step 4, segment (区画分け): the whole document as the cheapest sequence of the profile's blocks.
 *
 * <p>Owns the segmentation and nothing else. Uses {@code label} and the grammar of {@code profile}.
 * Source: DESIGN §6, step 4.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.segment;

import org.jspecify.annotations.NullMarked;
