/**
 * How a paper or a package enters the record (取り込みの手順), the same for every face.
 *
 * <p>Owns the one transaction in which it is laid over the record, applied and released, the check
 * that the record is still what the person saw, the choice of the body, and the words that the
 * faces share: why a paper is refused, what is wrong with a package or a profile, what an entry is
 * called. Offers {@link jp.hakaru.inout.entry.Entries}. Reads no paper and shows nothing. Source:
 * DESIGN §2, "Whoever applies opens one ledger transaction"; §9.
 */
@NullMarked
@ApplicationModule(
    displayName = "entry",
    allowedDependencies = {
      "base.kernel",
      "base.ledger",
      "base.document",
      "base.dossier",
      "base.organization",
      "inout.ingest",
      "inout.exchange",
      "inout.publication"
    })
package jp.hakaru.inout.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
