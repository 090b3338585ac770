/**
 * Step 5, read (区画の読み取り): each block is given to the reader that the profile names for it.
 *
 * <p>Owns the closed set of readers and the drafts that they fill: tree, texts, records. A draft
 * says what stands where; nothing in it is a row yet. Uses {@code segment} and all before it, and
 * writes down in {@code report} what it left. Source: DESIGN §6, step 5.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.read;

import org.jspecify.annotations.NullMarked;
