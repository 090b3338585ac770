/** How reviews are stored (検証の内部). */
@NullMarked
package jp.hakaru.cycle.review.internal;

import org.jspecify.annotations.NullMarked;
