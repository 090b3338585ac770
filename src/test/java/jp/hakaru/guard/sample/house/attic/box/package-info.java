/** Broken: on no floor, in no list. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package jp.hakaru.guard.sample.house.attic.box;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
