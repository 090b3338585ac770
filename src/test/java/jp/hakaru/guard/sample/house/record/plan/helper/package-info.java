/** Broken: badly named. */
@NullMarked
package jp.hakaru.guard.sample.house.record.plan.helper;

import org.jspecify.annotations.NullMarked;
