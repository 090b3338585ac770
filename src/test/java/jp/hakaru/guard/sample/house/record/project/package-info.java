/** The other half of the cycle. */
@NullMarked
@ApplicationModule(allowedDependencies = "record.plan")
package jp.hakaru.guard.sample.house.record.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
