/** Broken: points sideways against the list, in a cycle. */
@NullMarked
@ApplicationModule(allowedDependencies = "record.project")
package jp.hakaru.guard.sample.house.record.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
