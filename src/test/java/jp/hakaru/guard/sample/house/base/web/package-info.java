/** Broken: uses what it does not declare. */
@NullMarked
@ApplicationModule(allowedDependencies = "base.kernel")
package jp.hakaru.guard.sample.house.base.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
