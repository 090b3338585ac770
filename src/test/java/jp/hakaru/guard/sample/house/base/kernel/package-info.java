/** Broken: points up. */
@NullMarked
@ApplicationModule(allowedDependencies = "record.plan")
package jp.hakaru.guard.sample.house.base.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
