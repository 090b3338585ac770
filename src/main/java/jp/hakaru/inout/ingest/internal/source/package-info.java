/**
 * Steps 1 and 2, source and fold (原文の行と正規化): bytes to lines with cells, folded beside the raw text.
 *
 * <p>Owns lines, cells, pieces of the raw text and values read from them. Knows no profile and no
 * other room. Source: DESIGN §6, steps 1 and 2.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.source;

import org.jspecify.annotations.NullMarked;
