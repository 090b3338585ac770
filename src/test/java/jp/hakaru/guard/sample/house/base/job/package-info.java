/** Broken: no module. */
@NullMarked
package jp.hakaru.guard.sample.house.base.job;

import org.jspecify.annotations.NullMarked;
