/** Keeps what people accepted (了承の保存). */
@NullMarked
package jp.hakaru.cycle.check.internal.acceptance;

import org.jspecify.annotations.NullMarked;
