/**
 * The pages of measures cut into their sections (施策のページの区画分け): lines to labels, the whole document
 * to the lightest sequence of headings and sections.
 *
 * <p>Owns labels, headings and sections as lines; reads no value. Uses {@code source}, {@code
 * report}, {@code profile}, the headings of {@code label} and the page furniture of {@code
 * form.sheet}. Source: DESIGN §6, steps 3 and 4.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.page.measure.cut;

import org.jspecify.annotations.NullMarked;
