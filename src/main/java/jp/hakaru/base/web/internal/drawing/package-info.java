/**
 * Pictures as lists of marks (図の部品): boxes, widths of text, places of labels, ticks, and the one
 * writer that turns them into SVG. Knows no chart and no word.
 */
@NullMarked
package jp.hakaru.base.web.internal.drawing;

import org.jspecify.annotations.NullMarked;
