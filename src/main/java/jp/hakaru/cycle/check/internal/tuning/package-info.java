/** Reads how a home changes the rules (点検の調整の読み取り). */
@NullMarked
package jp.hakaru.cycle.check.internal.tuning;

import org.jspecify.annotations.NullMarked;
