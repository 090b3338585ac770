/** Broken: open. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {},
    type = ApplicationModule.Type.OPEN)
package jp.hakaru.guard.sample.house.base.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
