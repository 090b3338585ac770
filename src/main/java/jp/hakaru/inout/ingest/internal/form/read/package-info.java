/**
 * The fields of a sheet read (調書の読み取り): paragraphs, coded items, subjects, tables of years.
 *
 * <p>Owns the readers and what they give. Uses {@code form.sheet}, {@code source}, {@code report},
 * {@code profile}, {@code label} and {@code read}. Source: DESIGN §6, steps 5 and 6.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.form.read;

import org.jspecify.annotations.NullMarked;
