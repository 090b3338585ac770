/** What is closed. */
@NullMarked
package jp.hakaru.guard.sample.house.base.kernel.internal;

import org.jspecify.annotations.NullMarked;
