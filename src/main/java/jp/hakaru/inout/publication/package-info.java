/**
 * Releases (公表): what was said to the public, when and why.
 *
 * <p>Owns the public record, which is the tables of the data package once more, written by releases
 * only. Offers {@link jp.hakaru.inout.publication.Releases} to those who publish and {@link
 * jp.hakaru.inout.publication.PublicRecord} and {@link jp.hakaru.inout.publication.ReleaseTimes} to
 * those who read; these go through a role that can read nothing else. Never reads the record
 * itself: it is given a dossier, and takes the pictures of the pages of its papers from where they
 * are kept.
 */
@NullMarked
@ApplicationModule(
    displayName = "publication",
    allowedDependencies = {
      "base.kernel",
      "base.ledger",
      "base.document",
      "base.dossier",
      "inout.exchange"
    })
package jp.hakaru.inout.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
