/** Broken: reaches behind a door. */
@NullMarked
@ApplicationModule(allowedDependencies = "base.kernel")
package jp.hakaru.guard.sample.house.base.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
