/**
 * The sheets of a form (調書の区画分け): lines to labels, the whole document to the lightest sequence of
 * sheets, each with the fields between its labels.
 *
 * <p>Owns labels, heads of year tables and sheets with their fields as lines; reads no value. Uses
 * {@code source}, {@code report}, {@code profile} and the page lines of {@code label}. Source:
 * DESIGN §6, steps 3 and 4.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.form.sheet;

import org.jspecify.annotations.NullMarked;
