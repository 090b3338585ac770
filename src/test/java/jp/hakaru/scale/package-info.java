/**
 * A body of a city's size (規模の確認), for the figures of {@code docs/bench/scale.md}: its record made
 * from invented words, its history, and what is measured with it. By hand, through {@code ./hakaru
 * bench scale}.
 */
@NullMarked
package jp.hakaru.scale;

import org.jspecify.annotations.NullMarked;
