/**
 * Step 7, map (調書への写し): drafts become rows with claims, by the names of the profile.
 *
 * <p>Owns the making of rows, their ids, sources and claims. Reads no line by itself. Uses {@code
 * read} and {@code decide}. Source: DESIGN §6, step 7, and §3, ids and claims.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.map;

import org.jspecify.annotations.NullMarked;
