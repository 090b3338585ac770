/**
 * What was read of sheets becomes rows with claims (調書の写し).
 *
 * <p>Owns the mapping of sheets. Uses {@code form.read} and the book of {@code map}. Source: DESIGN
 * §6, step 7; DESIGN §4, how facts go in.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.form.map;

import org.jspecify.annotations.NullMarked;
