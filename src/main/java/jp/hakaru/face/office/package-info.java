/**
 * The office (職員の画面): the preview of what a paper or a package would do to the record, its entry,
 * and what contradicts in the record.
 *
 * <p>Owns the pages below {@code /office}, what waits there in memory, and the guard that keeps
 * those pages on this machine as long as the house knows no people: they answer requests from the
 * loopback alone, whatever the server is bound to. Holds no rules of reading, laying over or
 * applying, which are those of ingest and entry. Source: DESIGN §6, preview; §8; LOOK.
 */
@NullMarked
@ApplicationModule(
    displayName = "office",
    allowedDependencies = {
      "base.kernel",
      "base.ledger",
      "base.dossier",
      "base.document",
      "base.organization",
      "base.reading",
      "base.web",
      "cycle.check",
      "inout.entry",
      "inout.exchange",
      "inout.ingest",
      "inout.publication"
    })
package jp.hakaru.face.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
