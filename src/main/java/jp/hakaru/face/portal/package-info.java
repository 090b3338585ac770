/**
 * The citizens' pages (公開画面): bodies, a body's front page, its plan, its measures, its projects.
 *
 * <p>Owns their addresses, page records and templates. Shows what was released, as it was printed,
 * with its sources and doubts; never reads a record that was not released and repairs nothing; how
 * far a target was reached is judged by the indicator's own room. Source: DESIGN §8, LOOK.
 */
@NullMarked
@ApplicationModule(
    displayName = "portal",
    allowedDependencies = {
      "base.kernel",
      "base.dossier",
      "base.reading",
      "base.web",
      "base.web :: chart",
      "record.indicator",
      "inout.publication"
    })
package jp.hakaru.face.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
