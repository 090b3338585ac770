/** Broken: says no arrows. */
@NullMarked
@ApplicationModule
package jp.hakaru.guard.sample.house.base.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
