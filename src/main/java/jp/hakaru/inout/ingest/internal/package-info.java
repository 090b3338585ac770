/**
 * The reading line (読み取りの全行程): joins the rooms of the seven steps.
 *
 * <p>Owns the order of the steps, the choice of the profile that knows a paper best, and the
 * finding of the body it is of. The rooms point one way: {@code source} ← {@code profile} ← {@code
 * label} ← {@code segment} ← {@code read} ← {@code decide} ← {@code map}; {@code report} stands
 * beside {@code source} and takes the notes of all later ones. {@code apply} knows none of them.
 * Source: DESIGN §6.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal;

import org.jspecify.annotations.NullMarked;
